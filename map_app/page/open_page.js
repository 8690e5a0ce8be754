// Opens the page: reads its data, makes its store, and finds its parts. Layers and controls come after it.
(function () {
  "use strict";

  /** @returns {object} the state a page starts in */
  function firstState(data) {
    return {
      year: data.years.first,
      event: null,
      place: null,
      told: "best",
      beside: null,
      readings: false,
      changes: false,
      calendar: "new",
      view: "trail",
      hidden: Object.freeze({}),
      today: false, // whether names of today stand below those of the day
      look: LifeMap.looks.OWN,
      people: null,
      playing: false,
      speed: 2,
      panel: null,
      held: false,
      framed: null, // a part of the map that was asked for (bounds in map units), until the moment changes
      presenting: false, // whether a lecture fills the screen
      scene: null, // what its step shows, instead of the whole year
    };
  }

  /** @returns {object} the data written into the page */
  LifeMap.readData = function () {
    return JSON.parse(document.getElementById("life-data").textContent);
  };

  /**
   * Open the page around a map.
   * @param {L.Map} map
   * @param {object} data
   * @returns {{map: L.Map, data: object, store: object, root: HTMLElement, element: function(string): HTMLElement}}
   */
  LifeMap.openPage = function (map, data) {
    const root = document.querySelector(".life-page");
    const page = {
      map,
      data: LifeMap.tellable(data),
      store: LifeMap.createStore(firstState(data)),
      root,
      element: (part) => root.querySelector(`[data-part="${part}"]`),
    };
    LifeMap.looks.dress(page);
    LifeMap.opened = page;
    return page;
  };

  /** Tell every layer and control the state once, when all of them stand. */
  LifeMap.startPage = function (page) {
    page.store.flush();
    page.root.dataset.ready = "true";
    performance.mark("life-page-ready");
  };
})();
