// Traces areas made of shared arcs: what lies out of sight, and what is too small to be seen, costs nothing. Computes only.
(function () {
  "use strict";

  /** Add the points of one arc to a path, in either direction; what lies out of sight becomes a straight line. */
  function traceArc(path, arc, isBack, window, gap, pen) {
    const { points, box } = arc;
    const last = points.length / 2 - 1;
    const to = isBack ? 0 : last;
    const hidden = box[2] < window[0] || box[3] < window[1] || box[0] > window[2] || box[1] > window[3];
    if (!hidden) {
      for (let step = 1; step < last; step++) {
        const at = 2 * (isBack ? last - step : step);
        const [x, y] = [points[at], points[at + 1]];
        if (Math.abs(x - pen.x) < gap && Math.abs(y - pen.y) < gap) continue;
        path.lineTo(x, y);
        pen.x = x;
        pen.y = y;
      }
    }
    pen.x = points[2 * to];
    pen.y = points[2 * to + 1];
    path.lineTo(pen.x, pen.y);
  }

  /** @returns {Path2D|null} the outline of an area in map units, or nothing where all of it is out of sight */
  LifeMap.traceArea = function (area, window, gap) {
    const path = new Path2D();
    let isSeen = false;
    for (const ring of area.rings) {
      const box = boxOf(ring);
      if (box[2] < window[0] || box[3] < window[1] || box[0] > window[2] || box[1] > window[3]) continue;
      isSeen = true;
      const { arc, isBack } = ring[0];
      const at = isBack ? arc.points.length - 2 : 0;
      const pen = { x: arc.points[at], y: arc.points[at + 1] };
      path.moveTo(pen.x, pen.y);
      for (const side of ring) traceArc(path, side.arc, side.isBack, window, gap, pen);
      path.closePath();
    }
    return isSeen ? path : null;
  };

  function boxOf(ring) {
    if (ring.box) return ring.box;
    const box = [Infinity, Infinity, -Infinity, -Infinity];
    for (const { arc } of ring) {
      box[0] = Math.min(box[0], arc.box[0]);
      box[1] = Math.min(box[1], arc.box[1]);
      box[2] = Math.max(box[2], arc.box[2]);
      box[3] = Math.max(box[3], arc.box[3]);
    }
    return (ring.box = box);
  }
})();
