// The story beside the map: shows the screen that the state asks for (a year, a silence, a place) and keeps the way back.
(function () {
  "use strict";
  const KEPT = ["year", "event", "view", "held"];

  /** @returns {"place"|"silence"|"year"} which screen a state asks for */
  LifeMap.screenOf = function (data, state) {
    if (state.place !== null) return "place";
    return LifeMap.moment.momentOf(data, state.year).silence === null ? "year" : "silence";
  };

  /** Go back from a place to exactly where the reader was; the camera keeps its own way back (layers/camera.js). */
  LifeMap.leavePlace = function (page) {
    const kept = page.beforePlace;
    if (!kept) return page.store.set({ place: null });
    page.store.set({ ...kept.state, place: null });
    page.store.flush();
    page.restoreScroll(kept.scroll);
    if (kept.focus?.isConnected) kept.focus.focus({ preventScroll: true });
  };

  LifeMap.controls.story = function (page) {
    const { data, store } = page;
    const frame = page.element("story");
    const screens = {
      year: LifeMap.yearScreen(page),
      silence: LifeMap.silenceScreen(page),
      place: LifeMap.placeScreen(page),
    };
    let name = null;
    frame.append(...Object.values(screens).map(({ element }) => element));

    function remember(state, before) {
      if (state.place === null) {
        page.beforePlace = null;
        screens.place.forget();
        return;
      }
      if (before && before.place !== null) return;
      const kept = before ?? state;
      page.beforePlace = {
        state: Object.fromEntries(KEPT.map((key) => [key, kept[key]])),
        year: kept.year,
        scroll: screens[name ?? "year"].scroller()?.scrollTop ?? 0,
        focus: document.activeElement === document.body ? null : document.activeElement,
      };
    }

    function show(state, before) {
      if (!before || state.place !== before.place) remember(state, before);
      const next = LifeMap.screenOf(data, state);
      const isFresh = next !== name;
      name = next;
      if (isFresh) for (const [key, { element }] of Object.entries(screens)) element.hidden = key !== name;
      screens[name].show(state, before);
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
    const changes = ["year", "event", "place", "hidden", "people"];
    const stop = store.subscribe((state, before) => {
      if (changes.some((key) => state[key] !== before[key])) show(state, before);
    });
    show(store.get(), null);
    return {
      remove() {
        stop();
        stopSettled();
        sizes.disconnect();
        frame.replaceChildren();
      },
    };
  };
})();
