// The buttons to the event before and the event after, on both sides of Play.
(function () {
  "use strict";

  /**
   * Go one stop on or back: an event among those that are switched on, or a silence.
   * @param {object} page
   * @param {1|-1} direction
   * @returns {boolean} whether there was one
   */
  LifeMap.stepEvent = function (page, direction) {
    const state = page.store.get();
    const stop = LifeMap.stopBeside(page.data, state, direction);
    if (stop === null) return false;
    page.store.set({ ...stop, playing: false });
    return true;
  };

  function stepButton(page, name, direction) {
    const words = LifeMap.make("span", { class: "button__words", text: LifeMap.say(page.data, "event") });
    const icon = LifeMap.icon(name);
    return LifeMap.make(
      "button",
      {
        type: "button",
        class: "button",
        "aria-label": LifeMap.say(page.data, name),
        on: { click: () => LifeMap.stepEvent(page, direction) },
      },
      ...(direction < 0 ? [icon, words] : [words, icon]),
    );
  }

  LifeMap.controls.eventSteps = function (page) {
    const frame = page.element("time-buttons");
    const previous = stepButton(page, "previous", -1);
    const next = stepButton(page, "next", 1);
    const play = frame.querySelector(".play");
    frame.prepend(previous);
    if (play) play.after(next);
    else frame.append(next);
    return {
      remove() {
        previous.remove();
        next.remove();
      },
    };
  };
})();
