// Tells the app around the page what the map shows, as often as it rests, and goes to a step of a talk that is being written.
(function () {
  "use strict";
  const REST = 300; // ms
  const EDGE = [0.08, 0.13]; // share of the view, across and down, that is kept free around what is shown
  const MOMENT = ["year", "event", "place"];
  const VIEWS = ["year", "trail", "life"];

  /** @returns {number[]} the middle of a view: left, bottom, right, top in map units */
  function boxOf({ left, bottom, right, top }) {
    const [across, down] = [(right - left) * EDGE[0], (top - bottom) * EDGE[1]];
    return [left + across, bottom + down, right - across, top - down].map((side) => Math.round(side * 100) / 100);
  }

  /**
   * @param {object} data of the page
   * @param {object} state
   * @param {{left, bottom, right, top}} seen part of the map, in map units
   * @returns {object} what the app has to know to make a step of it; box is null while the map follows the moment
   */
  function whereabouts(data, state, seen) {
    return {
      ...LifeMap.addressOfState(data, state),
      view: state.view,
      hidden: Object.keys(state.hidden).filter((layer) => state.hidden[layer]),
      box: state.held ? boxOf(seen) : state.framed ? [...state.framed] : null,
    };
  }

  const isBox = (box) => Array.isArray(box) && box.length === 4 && box.every(Number.isFinite) && box[0] < box[2] && box[1] < box[3];

  /**
   * @param {object} data of the page
   * @param {*} message
   * @returns {object|null} the state that shows a step, if the message is the way to one
   */
  function stateOfWay(data, message) {
    if (typeof message !== "object" || message === null || message.type !== "step") return null;
    const going = LifeMap.stateOfMessage(data, { ...message, type: "go" });
    if (!going) return null;
    const view = VIEWS.includes(message.view) ? message.view : "trail";
    return { event: null, ...going, view, framed: isBox(message.box) ? Object.freeze(message.box) : null, held: false, playing: false };
  }

  LifeMap.where = { whereabouts, stateOfWay };

  LifeMap.controls.where = function (page) {
    const { data, store, map } = page;
    if (window.parent === window) return { remove() {} };
    let resting = 0;

    function tell() {
      const [left, bottom, right, top] = map.getBounds().toBBoxString().split(",").map(Number);
      const told = whereabouts(data, store.get(), { left, bottom, right, top });
      window.parent.postMessage({ type: "here", ...told }, "*"); // a moment and a view: nothing another page may not see
    }

    function tellSoon() {
      clearTimeout(resting);
      resting = setTimeout(tell, REST);
    }

    function obey({ source, data: message }) {
      if (source !== window.parent || store.get().presenting) return;
      const state = stateOfWay(data, message);
      if (state) store.set(state);
      if (state || message?.type === "where") tellSoon();
    }

    const stop = store.subscribe((state, before) => {
      if (state.presenting || before.presenting) return; // a lecture leaves the reader's moment as it was
      const moved = [...MOMENT, "view", "held"].some((key) => state[key] !== before[key]);
      if (moved && state.framed && state.framed === before.framed) store.set({ framed: null });
      tellSoon();
    });
    const onMoved = () => {
      if (store.get().held && !store.get().presenting) tellSoon();
    };
    map.on("moveend", onMoved);
    window.addEventListener("message", obey);
    tellSoon();
    return {
      remove() {
        clearTimeout(resting);
        stop();
        map.off("moveend", onMoved);
        window.removeEventListener("message", obey);
      },
    };
  };
})();
