// The page inside another page: tells its host where the reader has settled, and goes where the host asks.
(function () {
  "use strict";
  const LAYERS = [
    "life",
    "group",
    "writing",
    "world",
    "stages",
    "route",
    "towns",
    "relief",
    "rivers",
    "graticule",
    "borders",
    "labels",
  ];

  /** @returns {object|null} the layers that a message hides, or null if it says nothing of them */
  function hiddenOf(message) {
    if (typeof message.hidden !== "object" || message.hidden === null) return null;
    return Object.freeze(Object.fromEntries(LAYERS.map((layer) => [layer, message.hidden[layer] === true])));
  }

  /** @returns {string[]|null|undefined} the people whose events alone are shown; undefined if the message says nothing of them */
  function peopleOf(message) {
    if (message.people === null) return null;
    return Array.isArray(message.people) ? message.people.filter((name) => typeof name === "string") : undefined;
  }

  /**
   * Read a message of the host; whatever is not understood is passed over.
   * @param {object} data
   * @param {*} message
   * @returns {object|null} the part of the state that it asks for
   */
  LifeMap.stateOfMessage = function (data, message) {
    if (typeof message !== "object" || message === null || message.type !== "go") return null;
    const words = {
      year: Number.isInteger(message.year) ? message.year : null,
      event: message.event,
      place: message.place,
    };
    const state = LifeMap.stateOfAddress(data, words);
    if (message.place === null) state.place = null;
    if (message.event === null && !("year" in state)) state.event = null;
    const hidden = hiddenOf(message);
    if (hidden) state.hidden = hidden;
    const people = peopleOf(message);
    if (people !== undefined) state.people = people;
    return Object.keys(state).length ? state : null;
  };

  LifeMap.controls.host = function (page) {
    const { data, store } = page;
    if (window.parent === window) return { remove() {} };
    const tell = (message) => window.parent.postMessage(message, "*"); // year and ids only: nothing another page may not see
    let last = "";

    function obey(event) {
      if (event.source !== window.parent || store.get().presenting) return; // a lecture is led by its lecturer
      if (typeof event.data?.told === "string") LifeMap.tell(page, event.data.told);
      const state = LifeMap.stateOfMessage(data, event.data);
      if (state && typeof event.data.readings === "boolean") state.readings = event.data.readings && LifeMap.hasVersions(data, state.event);
      if (state && "look" in event.data) state.look = LifeMap.looks.lookOf(event.data.look);
      if (state && "beside" in event.data) state.beside = LifeMap.besideOf(data, event.data.beside);
      if (state) store.set({ ...state, playing: false });
    }

    const stop = LifeMap.onSettled(page, (state) => {
      const address = LifeMap.addressOfState(data, state);
      const now = JSON.stringify(address);
      if (now !== last) tell({ type: "settled", ...address, playing: state.playing });
      last = now;
    });
    window.addEventListener("message", obey);
    tell({ type: "ready" });
    return {
      remove() {
        stop();
        window.removeEventListener("message", obey);
      },
    };
  };
})();
