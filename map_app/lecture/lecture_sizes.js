// The measures of a lecture: how large its map is drawn, and which part of the screen the map's subject has. Draws nothing.
(function () {
  "use strict";
  const HALL = { lines: 1.45, marks: 1.45 };
  const BACK_ROW = { lines: 2.3, marks: 1.9, isStill: true };
  const WIDTH_OF_ONE = 950; // px of a map whose lettering has its plain size
  const LEAST_GROWTH = 1.4;
  const BACK_ROW_GROWTH = 1.3;
  const BACK_ROW_LEAST = 28 / 1080; // px of the smallest name for each px of height
  const NEAREST = 7.6;
  const WIDTH_OF_ZOOM = 1366; // px of a screen for which the zoom of a near view is meant
  const TEXT_ENDS = 0.5; // share of the width: the map's subject lies right of it

  /** @returns {boolean} whether the words stand below the map instead of beside it */
  const isTall = (width, height) => width < height;

  /** @returns {object} sizes for LifeMap.magnify */
  function magnificationOf(width, height, isBackRow) {
    const letters = Math.max(isTall(width, height) ? 1 : LEAST_GROWTH, width / WIDTH_OF_ONE);
    const growth = Math.min(1, Math.max(0.7, width / 1366));
    const sizes = isBackRow ? BACK_ROW : HALL;
    return {
      ...sizes,
      lines: sizes.lines * growth,
      marks: sizes.marks * growth,
      letters: isBackRow ? letters * BACK_ROW_GROWTH : letters,
      least: isBackRow ? Math.round(Math.max(height, width * 0.5625) * BACK_ROW_LEAST) : 0,
      towns: isBackRow ? 3 : 9,
    };
  }

  /** @returns {object} px of padding around the subject, for LifeMap.framing.frameBounds */
  function paddingOf({ x: width, y: height }, hasSubtitle) {
    const bottom = height * (hasSubtitle ? 0.22 : 0.12);
    if (isTall(width, height)) return { left: width * 0.1, right: width * 0.1, top: height * 0.06, bottom: height * 0.52, nearest: NEAREST };
    return { left: width * (TEXT_ENDS + 0.03), right: width * 0.07, top: height * 0.12, bottom, nearest: NEAREST };
  }

  /**
   * @param {{bounds: number[]}|{at: number[], zoom: number}} camera in map units
   * @param {{x: number, y: number}} size of the map in px
   * @param {boolean} hasSubtitle
   * @returns {{x: number, y: number, zoom: number}} the view that has the subject in the part of the screen that is its own
   */
  function viewOf({ bounds, at, zoom }, size, hasSubtitle) {
    const padding = paddingOf(size, hasSubtitle);
    if (bounds) return LifeMap.framing.frameBounds(bounds, size, padding);
    const near = zoom + Math.log2(Math.max(size.x, size.y) / WIDTH_OF_ZOOM); // a larger screen shows the same land
    const unit = 2 ** near;
    return { x: at[0] - (padding.left - padding.right) / 2 / unit, y: at[1] + (padding.top - padding.bottom) / 2 / unit, zoom: near };
  }

  /** @returns {number[]} left, top, right, bottom in px: the ground of the words, where the map bears no names */
  const groundOf = ({ width, height }) =>
    isTall(width, height) ? [0, height * 0.48, width, height] : [0, 0, width * TEXT_ENDS, height];

  LifeMap.lectureSizes = { magnificationOf, viewOf, groundOf };
})();
