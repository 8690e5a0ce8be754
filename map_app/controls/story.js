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

  /** Go back from a place to exactly where the reader was; the camera keeps its own way back (layers/camera.js). */
  LifeMap.leavePlace = function (page) {
    const kept = page.beforePlace;
    if (!kept) return page.store.set({ place: null });
    return LifeMap.goWayBack(page, kept, { place: null });
  };

  LifeMap.controls.story = function (page) {
    const { data, store } = page;
    const frame = page.element("story");
    const screens = {
      year: LifeMap.yearScreen(page),
      silence: LifeMap.silenceScreen(page),
      place: LifeMap.placeScreen(page),
      readings: LifeMap.readingsScreen(page),
      changes: LifeMap.changesScreen(page),
    };
    let name = null;
    let told = null; // the state that is told
    const scrollNow = () => screens[name ?? "year"].scroller()?.scrollTop ?? 0;
    frame.append(...Object.values(screens).map(({ element }) => element));

    function remember(state, before) {
      if (state.place === null) {
        page.beforePlace = null;
        screens.place.forget();
        return;
      }
      if (before && before.place !== null) return;
      page.beforePlace = LifeMap.noteWay(page, before ?? state, { keys: KEPT, scroll: scrollNow() });
    }

    /** Note where the reader is when the readings of an event open. */
    function rememberReadings(state, before) {
      if (!before || before.readings) return;
      const camera = { center: page.map.getCenter(), zoom: page.map.getZoom() };
      const kept = LifeMap.noteWay(page, before, { keys: KEPT_BY_READINGS, scroll: scrollNow() });
      page.beforeReadings = { ...kept, camera, place: page.beforePlace };
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
      screens[name].scroller().scrollTop = top;
    };
    const fit = () =>
      screens.year.fit(
        frame.clientWidth - 2 * parseFloat(getComputedStyle(frame).getPropertyValue("--margin")),
        frame.clientHeight,
      );
    const sizes = new ResizeObserver(fit);
    sizes.observe(frame);
    const stopSettled = LifeMap.onSettled(page, () => screens[name].measure());

    /** Tell the state, unless it is told already. */
    function catchUp() {
      const [state, before] = [store.get(), told];
      if (before && WATCHED.every((key) => state[key] === before[key])) return;
      told = state;
      show(state, before);
    }

    const followYears = LifeMap.notTooOften(LifeMap.RACING, catchUp);
    const stop = store.subscribe((state, before) => {
      const changed = WATCHED.filter((key) => state[key] !== before[key]);
      if (changed.length === 1 && changed[0] === "year") followYears();
      else catchUp();
    });
    const stopLook = LifeMap.onLookChange(() => show(store.get(), null)); // its drawings are in the colours of the look
    catchUp();
    return {
      remove() {
        stop();
        stopLook();
        stopSettled();
        sizes.disconnect();
        frame.replaceChildren();
      },
    };
  };
})();
