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
   * A step may draw in the frame after its own (Leaflet's canvas does), so it is charged with two frames; the wait
   * between them is not counted.
   * @param {function(): void} take takes the step
   * @returns {Promise<number>} ms
   */
  window.measureStep = async function (take) {
    let next = null;
    const first = await frame(() => {
      next = frame(() => {});
      take();
    });
    return first + (await next);
  };

  /**
   * Measure steps one after another.
   * @param {number[]} values
   * @param {function(number): void} take takes one step
   * @returns {Promise<number[]>} ms of each
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
