// The reach of a silence: slanted lines over the land between the last and the next trace, fading out. Draws on demand.
(function () {
  "use strict";
  const GAP = 9; // px between two lines
  const LEAST = 84; // px that the reach extends beyond the traces, at the least
  const WIDEST = 0.42; // how wide the reach is across, as a share of its length

  /**
   * @param {number[][]} spots one or two points in map units
   * @param {object} view of the map
   * @returns {{x, y, along, across, turn}} an ellipse around the traces: middle in map units, halves in px, degrees on screen
   */
  function reachOf(spots, view) {
    const [one, other] = [spots[0], spots[spots.length - 1]];
    const [right, up] = [other[0] - one[0], other[1] - one[1]];
    const half = (Math.hypot(right, up) * view.scale) / 2;
    const margin = LEAST * LifeMap.letteringScale(view.width);
    return {
      x: (one[0] + other[0]) / 2,
      y: (one[1] + other[1]) / 2,
      along: half + margin,
      across: Math.max(margin * 1.15, half * WIDEST),
      turn: (Math.atan2(-up, right) * 180) / Math.PI,
    };
  }

  /** @returns {SVGElement} the definitions the reach is drawn with: slanted lines, and how they fade */
  function drawDefinitions({ along, across, turn }) {
    const draw = LifeMap.draw;
    const slanted = { width: GAP, height: GAP, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" };
    const stops = [["0", 1], ["0.62", 0.95], ["1", 0]].map(([offset, opacity]) =>
      draw("stop", { offset, "stop-color": "#fff", "stop-opacity": opacity }));
    const size = Math.max(along, across);
    const whole = { x: -size, y: -size, width: 2 * size, height: 2 * size, maskUnits: "userSpaceOnUse" };
    const shape = { rx: along, ry: across, transform: `rotate(${turn})`, fill: "url(#silence-fade)" };
    return draw(
      "defs",
      {},
      draw("pattern", { id: "silence-lines", ...slanted }, draw("path", { d: `M0 0V${GAP}`, class: "silence__line" })),
      draw("radialGradient", { id: "silence-fade" }, ...stops),
      draw("mask", { id: "silence-mask", ...whole }, draw("ellipse", shape)),
    );
  }

  /** Draw the reach around 0 0, in px. */
  function drawReach(reach) {
    const size = Math.max(reach.along, reach.across);
    const place = { x: -size, y: -size, width: 2 * size, height: 2 * size };
    const washed = LifeMap.draw("rect", { ...place, class: "silence__wash" });
    const lined = LifeMap.draw("rect", { ...place, fill: "url(#silence-lines)" });
    return LifeMap.draw("g", {}, drawDefinitions(reach), LifeMap.draw("g", { mask: "url(#silence-mask)" }, washed, lined));
  }

  /** Draw "?" above the middle of the reach, where no leg bears it. */
  function drawQuestion(reach, radius) {
    const plate = LifeMap.legPlates.drawPlate({ radius, text: "?", colour: "life", isUnknown: true, means: "", angle: 0 });
    plate.setAttribute("transform", `translate(0 ${-reach.across * 0.55})`);
    return plate;
  }

  LifeMap.silenceReach = { reachOf, drawReach, drawQuestion };
})();
