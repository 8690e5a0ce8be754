// Says the sentence of the moment to screen readers, once the page has come to rest.
(function () {
  "use strict";

  /** @returns {string} what is said of a state */
  LifeMap.statusOf = function (data, state) {
    if (state.place !== null) return data.places[state.place].name;
    if (state.scene) return state.scene.spoken;
    return LifeMap.moment.momentOf(data, state.year).sentence;
  };

  LifeMap.controls.status = function (page) {
    const region = page.element("status");
    const stop = LifeMap.onSettled(page, (state) => {
      const text = LifeMap.statusOf(page.data, state);
      if (region.textContent !== text) region.textContent = text;
    });
    return { remove: stop };
  };
})();
