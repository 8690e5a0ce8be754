// Measures a change of date that crosses a border change, beside one that crosses none.
(function () {
  "use strict";
  const PANES = ["tint", "borders"];
  const nextFrame = () => new Promise((done) => requestAnimationFrame(done));

  /** @returns {number[]} the days on which land changes hands, but not in the first year, before which there is none */
  window.borderChanges = function ({ base, years }) {
    const days = new Set(base.borders.regions.flatMap((timeline) => timeline.filter((_, at) => at % 2 === 0)));
    return [...days].filter((day) => day >= years.starts[1] && day < years.starts.at(-1)).sort((a, b) => a - b);
  };

  /** Watch the sheets of the states: whether the last picture asked for is shown, and when it came. */
  function watchPictures() {
    const layer = LifeMap.CanvasLayer.prototype;
    const { paintNow, _show } = layer;
    const sheets = new Set();
    const watch = { shown: 0, isWaiting: () => [...sheets].some((sheet) => sheet._shown < sheet._asked) };
    layer.paintNow = function () {
      if (PANES.includes(this.options.pane)) sheets.add(this);
      return paintNow.call(this);
    };
    layer._show = function (...picture) {
      _show.apply(this, picture);
      if (sheets.has(this)) watch.shown = performance.now();
    };
    return watch;
  }

  /** Wait until nothing follows any more: a step soon after another is not told and painted in full at once. */
  async function settle(watch) {
    await new Promise((done) => setTimeout(done, LifeMap.RACING));
    do await nextFrame();
    while (watch.isWaiting());
    await nextFrame();
  }

  /**
   * For each day, step from the year before to its year: either with the borders of the day before in both, or with
   * the change between them. The map stands still and shows Europe and the Urals.
   * @param {HTMLInputElement} slider of the years
   * @param {number[]} days on which borders change
   * @param {boolean} isAcross whether the step crosses the change
   * @returns {Promise<{steps: [number, number][], shown: number[]}>} ms of the step, see `measureStep`; ms from the
   *   handler until the new tint and borders are both shown
   */
  window.measureBorderChanges = async function (slider, days, isAcross) {
    const { data, store, map } = LifeMap.opened;
    const watch = (window.pictureWatch = window.pictureWatch || watchPictures());
    const times = { steps: [], shown: [] };
    const go = (year) => {
      slideTo(slider, year);
      store.flush();
    };
    store.set({ held: true });
    map.setView([5, -40], 2.4, { animate: false });
    for (const day of days) {
      const number = data.years.starts.findIndex((start) => start > day) - 1;
      data.moments[number - 1].border_day = day - 1;
      data.moments[number].border_day = isAcross ? day : day - 1;
      go(data.years.first + number - 1);
      await settle(watch);
      let start = 0;
      const step = () => {
        start = performance.now();
        go(data.years.first + number);
      };
      times.steps.push(await window.measureStep(step));
      await settle(watch);
      if (watch.shown > start) times.shown.push(watch.shown - start);
    }
    return times;
  };
})();
