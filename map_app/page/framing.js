// Computes which view shows a part of the map well, beside the page's own parts. Pure; moves nothing.
(function () {
  "use strict";
  const NEAREST = 6.2; // zoom beyond which the map never goes by itself
  const FARTHEST = 0.6;
  const SMALLEST_SHARE = 0.66; // bounds that fill less of the view than this deserve a nearer one
  const BESIDE = 14; // px that a mark keeps from the lettering over the map
  const SLACK = 6; // px by which bounds may stick out before the map moves

  /** @returns {{left, right, top, bottom}} px kept free around the bounds: the year stands top left, the scale below */
  function paddingOf(width, height) {
    const small = width < 500;
    return small
      ? { left: 26, right: 26, top: Math.min(96, height * 0.24), bottom: 34 }
      : { left: width * 0.08, right: width * 0.08, top: height * 0.16, bottom: height * 0.1 };
  }

  /**
   * @param {number[]} bounds west, south, east, north in map units
   * @param {{x: number, y: number}} size of the map in px
   * @param {object} [more] px of padding on a side, and the nearest zoom, instead of the usual
   * @returns {{x: number, y: number, zoom: number}} middle of the view in map units, and its zoom
   */
  function frameBounds(bounds, size, more = {}) {
    const [west, south, east, north] = bounds;
    const padding = { ...paddingOf(size.x, size.y), nearest: NEAREST, ...more };
    const wide = Math.max(1, size.x - padding.left - padding.right);
    const high = Math.max(1, size.y - padding.top - padding.bottom);
    const scale = Math.min(wide / Math.max(east - west, 0.01), high / Math.max(north - south, 0.01));
    const zoom = Math.min(padding.nearest, Math.max(FARTHEST, Math.log2(scale)));
    const unit = 2 ** zoom;
    return {
      x: (west + east) / 2 + (padding.right - padding.left) / 2 / unit,
      y: (south + north) / 2 + (padding.top - padding.bottom) / 2 / unit,
      zoom,
    };
  }

  /** @returns {boolean} whether a point lies under a box, in a view */
  function isCovered([x, y], box, view, size) {
    const unit = 2 ** view.zoom;
    const [left, top] = [(x - view.x) * unit + size.x / 2, (view.y - y) * unit + size.y / 2];
    return left > box[0] - BESIDE && left < box[2] + BESIDE && top > box[1] - BESIDE && top < box[3] + BESIDE;
  }

  /**
   * Frame bounds so that none of the points lies under the box in the map's top left corner, if there is such a view.
   * @param {number[]} bounds west, south, east, north in map units
   * @param {{x: number, y: number}} size of the map in px
   * @param {number[][]} points that must be seen, in map units
   * @param {number[]|undefined} cover left, top, right, bottom in px
   */
  function frameClear(bounds, size, points, cover) {
    const usual = frameBounds(bounds, size);
    const isClear = (view) => !points.some((point) => isCovered(point, cover, view, size));
    if (!cover || isClear(usual)) return usual;
    const wider = [{ top: cover[3] + 2 * BESIDE }, { left: cover[2] + 2 * BESIDE }];
    const others = wider.map((more) => frameBounds(bounds, size, more));
    const clear = others.filter(isClear).sort((one, other) => other.zoom - one.zoom);
    return clear[0] || usual;
  }

  /** @returns {boolean} whether a view already shows bounds well: all of them, and not too small */
  function showsWell(bounds, view, size) {
    const unit = 2 ** view.zoom;
    const padding = paddingOf(size.x, size.y);
    const left = (bounds[0] - view.x) * unit + size.x / 2;
    const right = (bounds[2] - view.x) * unit + size.x / 2;
    const top = (view.y - bounds[3]) * unit + size.y / 2;
    const bottom = (view.y - bounds[1]) * unit + size.y / 2;
    const ease = 0.6; // the padding is for arriving; less of it will do for staying
    const isInside =
      left >= padding.left * ease - SLACK && right <= size.x - padding.right * ease + SLACK &&
      top >= padding.top * ease - SLACK && bottom <= size.y - padding.bottom * ease + SLACK;
    const across = (right - left) / (size.x - padding.left - padding.right);
    const down = (bottom - top) / (size.y - padding.top - padding.bottom);
    const share = Math.max(across, down);
    return isInside && share >= SMALLEST_SHARE;
  }

  /** @returns {number[]} the bounds of points, widened to a least width and height */
  function boundsOf(points, leastWidth, leastHeight) {
    const [xs, ys] = [0, 1].map((axis) => points.map((point) => point[axis]));
    const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const across = Math.max(0, leastWidth - (east - west)) / 2;
    const down = Math.max(0, leastHeight - (north - south)) / 2;
    return [west - across, south - down, east + across, north + down];
  }

  LifeMap.framing = { frameBounds, frameClear, isCovered, showsWell, boundsOf };
})();
