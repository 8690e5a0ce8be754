// Tells when the reader has come to rest: some time after the last change of year, event, place or scene. Decides nothing.
(function () {
  "use strict";
  const REST = 300; // ms
  const TOLD = ["year", "event", "place", "told", "beside", "readings", "scene", "look"];

  /**
   * Call `listener` with the state once it has rested.
   * @param {object} page
   * @param {function(object): void} listener
   * @returns {function(): void} stops it
   */
  LifeMap.onSettled = function (page, listener) {
    let timer = 0;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => listener(page.store.get()), REST);
    };
    const stop = page.store.subscribe((state, before) => {
      if (TOLD.some((key) => state[key] !== before[key])) wait();
    });
    wait();
    return () => {
      clearTimeout(timer);
      stop();
    };
  };
})();
