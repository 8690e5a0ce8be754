// The geometry of a leg: bent away from the straight line, measured, cut and sampled. Pure; knows no page.
(function () {
  "use strict";

  /**
   * Bend a line to the right of its direction, most in the middle.
   * @param {Float64Array} points x, y, ... in map units
   * @param {number} bend how far it leaves its chord, as a share of the chord
   * @returns {{points: Float64Array, lengths: Float64Array, total: number}} lengths: from the start to each point
   */
  LifeMap.bendLine = function (points, bend) {
    const count = points.length / 2;
    const across = points[2 * count - 2] - points[0];
    const up = points[2 * count - 1] - points[1];
    const straight = measure(points);
    const bent = new Float64Array(points.length);
    for (let at = 0; at < count; at++) {
      const share = straight.total ? straight.lengths[at] / straight.total : 0;
      const off = 4 * share * (1 - share) * bend;
      bent[2 * at] = points[2 * at] + up * off;
      bent[2 * at + 1] = points[2 * at + 1] - across * off;
    }
    return measure(bent);
  };

  function measure(points) {
    const count = points.length / 2;
    const lengths = new Float64Array(count);
    for (let at = 1; at < count; at++) {
      const step = Math.hypot(points[2 * at] - points[2 * at - 2], points[2 * at + 1] - points[2 * at - 1]);
      lengths[at] = lengths[at - 1] + step;
    }
    return { points, lengths, total: count ? lengths[count - 1] : 0 };
  }

  /** @returns {{x: number, y: number, angle: number}} the point at a share of the line; angle anticlockwise, y up */
  LifeMap.pointAlong = function (line, share) {
    const { points, lengths, total } = line;
    const wanted = total * share;
    let at = 1;
    while (at < lengths.length - 1 && lengths[at] < wanted) at += 1;
    const length = lengths[at] - lengths[at - 1] || 1;
    const part = Math.min(1, Math.max(0, (wanted - lengths[at - 1]) / length));
    const [x, y] = [points[2 * at - 2], points[2 * at - 1]];
    const [dx, dy] = [points[2 * at] - x, points[2 * at + 1] - y];
    return { x: x + dx * part, y: y + dy * part, angle: Math.atan2(dy, dx) };
  };

  /** @returns {string} the line from its start to a share of it, as an SVG path in map units */
  LifeMap.pathAlong = function (line, share = 1) {
    const { points, lengths, total } = line;
    const end = total * share;
    const parts = [];
    for (let at = 0; at < lengths.length && (at === 0 || lengths[at] <= end); at++) parts.push(pairText(points, at));
    if (share < 1) parts.push(pairText(Object.values(LifeMap.pointAlong(line, share)), 0));
    return `M${parts.join("L")}`;
  };

  /** @returns {string} an outline or line as an SVG path in map units */
  LifeMap.pathText = function (points) {
    const parts = [];
    for (let at = 0; at < points.length / 2; at++) parts.push(pairText(points, at));
    return `M${parts.join("L")}`;
  };

  const pairText = (points, at) => `${points[2 * at].toFixed(4)} ${points[2 * at + 1].toFixed(4)}`;

  /** @returns {[number, number]} the first and last share of the line that lie within west, south, east, north */
  LifeMap.shareInSight = function (line, window) {
    const { points, lengths, total } = line;
    let first = 1;
    let last = 0;
    for (let at = 0; at < lengths.length; at++) {
      const [x, y] = [points[2 * at], points[2 * at + 1]];
      if (x < window[0] || y < window[1] || x > window[2] || y > window[3]) continue;
      first = Math.min(first, lengths[at] / total);
      last = Math.max(last, lengths[at] / total);
    }
    return [first, last];
  };

  /** @returns {number[][]} boxes of `reach` px to each side along a line, in px, but for `bare` px at both ends */
  LifeMap.boxesAlong = function (line, view, reach, bare) {
    const boxes = [];
    const length = line.total * view.scale;
    const count = Math.ceil((length - 2 * bare) / (reach * 1.4));
    if (count > 4000) return boxes; // nearer than anyone looks at a leg so long
    for (let number = 0; number <= count; number++) {
      const { x, y } = LifeMap.pointAlong(line, (bare + ((length - 2 * bare) * number) / Math.max(count, 1)) / length);
      const [left, top] = view.toPixel(x, y);
      if (left < -reach || top < -reach || left > view.width + reach || top > view.height + reach) continue;
      boxes.push([left - reach, top - reach, left + reach, top + reach]);
    }
    return boxes;
  };
})();
