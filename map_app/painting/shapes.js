// Long outlines made quick to draw: split into stretches with a box each, so that what lies out of sight costs nothing.
(function () {
  "use strict";
  const STRETCH = 64; // points

  /**
   * @param {Float64Array} points x, y, x, y, ... in map units
   * @returns {{points: Float64Array, boxes: Float64Array, box: number[]}} boxes: west, south, east, north per stretch
   */
  LifeMap.readShape = function (points) {
    const count = points.length / 2;
    const stretches = Math.ceil(count / STRETCH);
    const boxes = new Float64Array(stretches * 4);
    const box = [Infinity, Infinity, -Infinity, -Infinity];
    for (let number = 0; number < stretches; number++) {
      // one point more than the stretch: the line that leads on to the next belongs to it
      const end = Math.min((number + 1) * STRETCH + 1, count);
      let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
      for (let at = number * STRETCH; at < end; at++) {
        west = Math.min(west, points[2 * at]);
        east = Math.max(east, points[2 * at]);
        south = Math.min(south, points[2 * at + 1]);
        north = Math.max(north, points[2 * at + 1]);
      }
      boxes.set([west, south, east, north], number * 4);
      box[0] = Math.min(box[0], west);
      box[1] = Math.min(box[1], south);
      box[2] = Math.max(box[2], east);
      box[3] = Math.max(box[3], north);
    }
    return { points, boxes, box };
  };

  function isOutOfSight(west, south, east, north, window) {
    return east < window[0] || north < window[1] || west > window[2] || south > window[3];
  }

  /** Add the points of one stretch, leaving out those too close to the last one to be seen. */
  function traceStretch(path, points, first, last, pen, gap) {
    for (let at = first; at < last; at++) {
      const x = points[2 * at];
      const y = points[2 * at + 1];
      if (at + 1 < last && Math.abs(x - pen.x) < gap && Math.abs(y - pen.y) < gap) continue;
      path.lineTo(x, y);
      pen.x = x;
      pen.y = y;
    }
  }

  /**
   * Trace a shape. A stretch out of sight becomes one straight line: it stays on its side of the window, so a filled
   * outline looks the same inside; an open line is taken up again where it comes back.
   * @param {Path2D} path
   * @param {object} shape from `readShape`
   * @param {number[]} window west, south, east, north in map units
   * @param {number} gap map units between points that are worth drawing
   * @param {boolean} isClosed whether the shape is an outline
   */
  LifeMap.traceShape = function (path, shape, window, gap, isClosed) {
    const { points, boxes, box } = shape;
    if (isOutOfSight(box[0], box[1], box[2], box[3], window)) return;
    const pen = { x: points[0], y: points[1] };
    path.moveTo(pen.x, pen.y);
    const count = points.length / 2;
    for (let number = 0; number * 4 < boxes.length; number++) {
      const at = number * 4;
      const first = Math.max(number * STRETCH, 1);
      const last = Math.min((number + 1) * STRETCH + 1, count);
      if (isOutOfSight(boxes[at], boxes[at + 1], boxes[at + 2], boxes[at + 3], window)) {
        pen.x = points[2 * last - 2];
        pen.y = points[2 * last - 1];
        if (isClosed) path.lineTo(pen.x, pen.y);
        else path.moveTo(pen.x, pen.y);
      } else traceStretch(path, points, first, last, pen, gap);
    }
    if (isClosed) path.closePath();
  };

  /** @returns {Path2D} all shapes as one path in map units */
  LifeMap.tracePath = function (shapes, window, gap, isClosed) {
    const path = new Path2D();
    for (const shape of shapes) LifeMap.traceShape(path, shape, window, gap, isClosed);
    return path;
  };
})();
