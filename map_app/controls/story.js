// The story beside the map: shows the screen that the state asks for (a year, a silence, a place) and keeps the way back.
(function () {
  "use strict";
  const KEPT = ["year", "event", "view", "held"];

  const KEPT_BY_READINGS = [...KEPT, "place", "changes"];
  const WATCHED = ["year", "event", "place", "hidden", "people", "told", "readings", "changes", "calendar"];

  /** @returns {"readings"|"changes"|"place"|"silence"|"year"} which screen a state asks for */
  LifeMap.screenOf = function (data, state) {
    if (state.readings && state.event !== null && data.events[state.event].versions.length > 1) return "readings";
    if (state.changes) return "changes";
    if (state.place !== null) return "place";
    return LifeMap.moment.momentOf(data, state.year).silence === null ? "year" : "silence";
  };

  /** Go back from a place to exactly where the reader was: year, event, view, scroll and camera. */
  LifeMap.leavePlace = function (page) {
    if (!page.beforePlace) return page.store.set({ place: null });
    return LifeMap.goWayBack(page, page.beforePlace, { place: null });
  };

  /** Remember the camera while no place is open, so that the way back does not depend on who moves it first. */
  function watchCamera(page) {
    let camera = null;
    const note = () => {
      if (page.store.get().place === null) camera = { center: page.map.getCenter(), zoom: page.map.getZoom() };
    };
    page.map.on("moveend", note);
    return { last: () => camera, stop: () => page.map.off("moveend", note) };
  }

  LifeMap.controls.story = function (page) {
    const { data, store } = page;
    const frame = page.element("story");
    const screens = { year: LifeMap.yearScreen(page), silence: LifeMap.silenceScreen(page), place: LifeMap.placeScreen(page), readings: LifeMap.readingsScreen(page), changes: LifeMap.changesScreen(page) };
    const camera = watchCamera(page);
    let name = null;
    const scrollNow = () => screens[name ?? "year"].scroller.scrollTop;
    frame.append(...Object.values(screens).map(({ element }) => element));

    function remember(state, before) {
      if (state.place === null) {
        page.beforePlace = null;
        screens.place.forget();
        return;
      }
      if (before && before.place !== null) return;
      page.beforePlace = LifeMap.noteWay(page, before ?? state, { keys: KEPT, camera: camera.last(), scroll: scrollNow() });
    }

    /** Note where the reader is when the readings of an event open. */
    function rememberReadings(state, before) {
      if (!before || before.readings) return;
      const kept = LifeMap.noteWay(page, before, { keys: KEPT_BY_READINGS, scroll: scrollNow() });
      page.beforeReadings = { ...kept, place: page.beforePlace };
    }

    function show(state, before) {
      const next = LifeMap.screenOf(data, state);
      if (next === "readings") rememberReadings(state, before);
      if (!before || state.place !== before.place) remember(state, before);
      const isFresh = next !== name;
      name = next;
      if (isFresh) for (const [key, { element }] of Object.entries(screens)) element.hidden = key !== name;
      page.root.dataset.story = name;
      screens[name].show(state, before);
      if (state.readings && name !== "readings") store.set({ readings: false }); // the reader has gone on
    }

    page.restoreScroll = (top) => {
      screens[name].complete();
      screens[name].scroller.scrollTop = top;
    };
    const sizes = new ResizeObserver(() => screens.year.fit(frame.clientWidth - 2 * parseFloat(getComputedStyle(frame).getPropertyValue("--margin"))));
    sizes.observe(frame);
    const stopSettled = LifeMap.onSettled(page, () => screens[name].measure());
    const stop = store.subscribe((state, before) => {
      if (WATCHED.some((key) => state[key] !== before[key])) show(state, before);
    });
    show(store.get(), null);
    return {
      remove() {
        stop();
        stopSettled();
        sizes.disconnect();
        camera.stop();
        frame.replaceChildren();
      },
    };
  };
})();
