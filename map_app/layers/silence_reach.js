// The mark "?" of a silence: where it stands between the last and the next trace. The lens draws the reach.
(function () {
  "use strict";
  const LEAST = 84; // px that the reach extends beyond the traces, at the least
  const WIDEST = 0.42; // how wide the reach is across, as a share of its length

  /**
   * @param {number[][]} spots one or two points in map units
   * @param {object} view of the map
   * @returns {{x: number, y: number, across: number}} the middle between the traces in map units, and half the width of their reach in px
   */
  function reachOf(spots, view) {
    const [one, other] = [spots[0], spots[spots.length - 1]];
    const [right, up] = [other[0] - one[0], other[1] - one[1]];
    const half = (Math.hypot(right, up) * view.scale) / 2;
    const across = Math.max(LEAST * LifeMap.letteringScale(view.width) * 1.15, half * WIDEST);
    return { x: (one[0] + other[0]) / 2, y: (one[1] + other[1]) / 2, across };
  }

  const ABOVE = 0.55; // how far above the middle "?" stands, as a share of half the width

  /** @returns {number[]} the ground that "?" takes, px of the view: no name may cover it */
  function questionBox({ reach, radius }, view) {
    const [x, y] = view.toPixel(reach.x, reach.y);
    const middle = y - reach.across * ABOVE;
    return [x - radius, middle - radius, x + radius, middle + radius];
  }

  /** Draw "?" above the middle of the reach, where no leg bears it. */
  function drawQuestion(reach, radius) {
    const plate = LifeMap.legPlates.drawPlate({ radius, text: "?", colour: "life", isUnknown: true, means: "", angle: 0 });
    plate.setAttribute("transform", `translate(0 ${-reach.across * ABOVE})`);
    return plate;
  }

  LifeMap.silenceReach = { reachOf, questionBox, drawQuestion };
})();
