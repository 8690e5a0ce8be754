// The way back: what the reader saw before something was opened, kept to the pixel and given back.
(function () {
  "use strict";

  /** @returns {object} where the reader is: state, scroll and focus */
  LifeMap.noteWay = (page, state, { keys, scroll }) => ({
    state: Object.fromEntries(keys.map((key) => [key, state[key]])),
    year: state.year,
    scroll,
    focus: document.activeElement === document.body ? null : document.activeElement,
  });

  /** Take the reader back; `closed` is the part of the state that closes what was opened. */
  LifeMap.goWayBack = function (page, kept, closed) {
    page.store.set({ ...kept.state, ...closed });
    page.store.flush();
    if (kept.camera) {
      page.map.invalidateSize({ pan: false, animate: false }); // the map has its former room again
      page.map.setView(kept.camera.center, kept.camera.zoom, { animate: false });
    }
    page.restoreScroll(kept.scroll);
    if (kept.focus?.isConnected) kept.focus.focus({ preventScroll: true });
  };

  /** Close the readings of an event. */
  LifeMap.closeReadings = function (page) {
    const kept = page.beforeReadings;
    if (!kept) return page.store.set({ readings: false });
    const { place } = kept;
    LifeMap.goWayBack(page, kept, { readings: false });
    page.beforePlace = place;
  };
})();
