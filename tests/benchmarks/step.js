// Measures how long the browser's main thread works for one step, from the handler to the painted frame.
(function () {
  "use strict";

  /** Run `work` in a frame and resolve with the ms from its start until the frame is painted. */
  const frame = (work) =>
    new Promise((resolve, reject) => {
      requestAnimationFrame(() => {
        const start = performance.now();
        try {
          work();
        } catch (error) {
          reject(error);
        }
        const painted = new MessageChannel();
        painted.port1.onmessage = () => resolve(performance.now() - start);
        painted.port2.postMessage(null);
      });
    });

  /**
   * Something may be drawn in the frame after that of the step (Leaflet's canvas is), so the step is charged with it
   * too, in a second figure; the wait between the two is not counted.
   * @param {function(): void} take takes the step
   * @returns {Promise<[number, number]>} ms from the handler to the painted frame, and with the frame after it
   */
  window.measureStep = async function (take) {
    let next = null;
    const painted = await frame(() => {
      next = frame(() => {});
      take();
    });
    return [painted, painted + (await next)];
  };

  /**
   * Measure steps one after another.
   * @param {number[]} values
   * @param {function(number): void} take takes one step
   * @returns {Promise<[number, number][]>} ms of each, see `measureStep`
   */
  window.measureSteps = async function (values, take) {
    const times = [];
    for (const value of values) times.push(await window.measureStep(() => take(value)));
    return times;
  };

  /** Set a range input as a hand does. */
  window.slideTo = function (input, value) {
    input.value = value;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  };
})();
