// Spares what no eye can follow: while the years race by, some work is done at intervals and once more at their end.
(function () {
  "use strict";
  /** ms between two steps: years that change faster than this race by */
  LifeMap.RACING = 130;

  /**
   * @param {number} interval ms
   * @param {function(): void} work is done at once, but not again within the interval: what is asked for meanwhile is
   *   done together at its end
   * @returns {function(): void} asks for the work
   */
  LifeMap.notTooOften = function (interval, work) {
    let done = -Infinity;
    let waiting = 0;
    const doNow = () => {
      waiting = 0;
      done = performance.now();
      work();
    };
    return () => {
      if (waiting) return;
      const wait = done + interval - performance.now();
      if (wait <= 0) doNow();
      else waiting = setTimeout(doNow, wait);
    };
  };
})();
