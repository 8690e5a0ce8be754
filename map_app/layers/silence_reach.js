// The reach of a silence: slanted lines over the land between the last and the next trace, fading out. Paints only.
(function () {
  "use strict";
  const GAP = 9; // px between two lines
  const LEAST = 84; // px that the reach extends beyond the traces, at the least
  const FADE = 0.38; // share of the way to the edge over which the lines fade
  const INK = 0.5; // opacity of the lines in the middle
  const STOPS = 12;
  const STEEPEST = 0.42; // how wide the reach is across, as a share of its length

  /**
   * @param {number[][]} spots one or two points in px
   * @param {number} scale of the lettering
   * @returns {{x, y, along, across, angle}} an ellipse around the traces, in px and radians
   */
  function reachOf(spots, scale) {
    const [one, other] = [spots[0], spots[spots.length - 1]];
    const length = Math.hypot(other[0] - one[0], other[1] - one[1]);
    const margin = LEAST * scale;
    return {
      x: (one[0] + other[0]) / 2,
      y: (one[1] + other[1]) / 2,
      along: length / 2 + margin,
      across: Math.max(margin * 1.15, (length / 2) * STEEPEST),
      angle: Math.atan2(other[1] - one[1], other[0] - one[0]),
    };
  }

  /** @returns {number} how much of the slanted lines shows at a share of the way from the middle to the edge */
  const strengthAt = (share) => Math.max(0, Math.min(1, (1 - share) / FADE));

  /** @returns {number[]|null} where a slanted line through `left`, at the height of the middle, enters and leaves */
  function crossing(reach, left) {
    // x = reach.x + left + t, y = reach.y - t, measured in the ellipse's own axes, in which it is a circle of 1
    const [cos, sin] = [Math.cos(reach.angle), Math.sin(reach.angle)];
    const along = (x, y) => (x * cos + y * sin) / reach.along;
    const across = (x, y) => (y * cos - x * sin) / reach.across;
    const [dx, dy] = [along(1, -1), across(1, -1)];
    const [x0, y0] = [along(left, 0), across(left, 0)];
    const [a, b, c] = [dx * dx + dy * dy, x0 * dx + y0 * dy, x0 * x0 + y0 * y0 - 1];
    const root = b * b - a * c;
    if (root <= 0) return null;
    const at = (t) => Math.hypot(x0 + dx * t, y0 + dy * t);
    return { from: (-b - Math.sqrt(root)) / a, to: (-b + Math.sqrt(root)) / a, at };
  }

  /** Paint one slanted line; it fades with its distance from the middle of the reach. */
  function paintLine(context, reach, left, colour) {
    const line = crossing(reach, left);
    if (!line) return;
    const { from, to, at } = line;
    const [x0, y0, x1, y1] = [reach.x + left + from, reach.y - from, reach.x + left + to, reach.y - to];
    const ink = context.createLinearGradient(x0, y0, x1, y1);
    for (let stop = 0; stop <= STOPS; stop++) {
      const strength = strengthAt(at(from + ((to - from) * stop) / STOPS)) * INK;
      ink.addColorStop(stop / STOPS, LifeMap.fadeColour(colour, strength));
    }
    context.strokeStyle = ink;
    context.beginPath();
    context.moveTo(x0, y0);
    context.lineTo(x1, y1);
    context.stroke();
  }

  /** Paint a pale wash under the lines, so that what lies below recedes. */
  function paintWash(context, reach, colour) {
    const wash = context.createRadialGradient(0, 0, 0, 0, 0, 1);
    wash.addColorStop(0, colour);
    wash.addColorStop(1 - FADE, colour);
    wash.addColorStop(1, LifeMap.fadeColour(colour, 0));
    context.save();
    context.translate(reach.x, reach.y);
    context.rotate(reach.angle);
    context.scale(reach.along, reach.across);
    context.globalAlpha = 0.48;
    context.fillStyle = wash;
    context.fillRect(-1, -1, 2, 2);
    context.restore();
  }

  /** Paint the reach; the context is in px. */
  function paintReach(context, reach) {
    const colours = LifeMap.colours();
    paintWash(context, reach, colours.panel);
    context.lineWidth = 1.5;
    const widest = (reach.along + reach.across) * 1.5;
    const step = GAP * Math.SQRT2;
    for (let left = -Math.ceil(widest / step) * step; left < widest; left += step) paintLine(context, reach, left, colours.past);
  }

  LifeMap.silenceReach = { reachOf, paintReach };
})();
