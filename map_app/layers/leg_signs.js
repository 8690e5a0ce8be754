// Where the signs of a leg stand: arrowheads, plates, captions. Computes only; draws nothing.
(function () {
  "use strict";
  const { STRENGTHS, SHORTEST_WITH_ARROW, SHORTEST_WITH_PLATE, hasSign } = LifeMap.legPainter;
  /** Seats of a caption: share of the leg, side (1 below, -1 above), px between leg and caption. */
  const SEATS = [
    [0.5, 1, 22], [0.5, 1, 30], [0.5, 1, 40], [0.5, -1, 22], [0.5, -1, 34],
    ...[0.38, 0.62, 0.26, 0.74].flatMap((share) => [[share, 1, 12], [share, -1, 12], [share, 1, 24], [share, -1, 24]]),
  ];

  const PILL_SHARES = [0.5, 0.42, 0.58, 0.35, 0.65, 0.28];

  const mapWidthOf = (view) => view.mapWidth || view.width;

  /** @returns {number[]} shares of the line at which arrowheads stand, within the part in sight */
  function arrowShares(shown, view) {
    const length = shown.leg.line.total * view.scale;
    if (!STRENGTHS[shown.strength].arrow || length < SHORTEST_WITH_ARROW) return [];
    if (shown.strength === "arrival") return [0.84];
    if (shown.strength === "departure") return [0.8];
    const [first, last] = shown.inSight;
    if (first >= last) return [];
    const spread = (share) => first + (last - first) * share;
    return length * (last - first) < 150 ? [spread(0.64)] : [spread(0.27), spread(0.73)];
  }

  /** @returns {object|null} the plate on the middle of a leg: its means, its number in the year, or "?" */
  function plateOf(shown, view, state, data) {
    const { leg, strength, number } = shown;
    const isSilent = LifeMap.moment.momentOf(data, state.year).silence !== null && leg.certainty === "unknown";
    const means = number && strength !== "strong" ? "" : leg.mode;
    const text = isSilent ? "?" : number ? String(number) : "";
    if (strength === "faint" || leg.line.total * view.scale < SHORTEST_WITH_PLATE) return null;
    if (!text && !hasSign(means)) return null;
    const middle = LifeMap.pointAlong(leg.line, 0.5);
    const [left, top] = view.toPixel(middle.x, middle.y);
    const small = mapWidthOf(view) < 500;
    const radius = text && !isSilent && !hasSign(means) ? 9 : small ? 12 : 15;
    const colour = LifeMap.colours()[STRENGTHS[strength].colour];
    return { left, top, angle: middle.angle, radius, colour, text, means: hasSign(means) && !isSilent ? means : "", dashes: isSilent ? [0.1, 3.9] : null };
  }

  /** @returns {object} the long plate of a leg of the chosen place, without where it stands */
  function measurePill({ leg, strength, both, years }, view, data) {
    const scale = LifeMap.letteringScale(mapWidthOf(view));
    const size = Math.round(14 * scale);
    const means = hasSign(leg.mode) ? leg.mode : "";
    const text = both ? LifeMap.say(data, "to_and_fro", { year: years }) : years;
    const { interface: face, [STRENGTHS[strength].colour]: colour } = LifeMap.colours();
    const wide = LifeMap.textWidth(text, { font: `700 ${size}px ${face}`, spacing: 0 });
    return { width: wide + (means ? 34 : 18) * scale, height: 24 * scale, means, text, size, colour };
  }

  /** Stand the long plates of a chosen place on their legs, none upon another. @returns {Map<object, object>} by leg shown */
  function pillsOf(shown, view, data) {
    const pills = new Map();
    for (const one of shown.filter(({ years }) => years)) {
      const pill = measurePill(one, view, data);
      const spots = PILL_SHARES.map((share) => {
        const point = LifeMap.pointAlong(one.leg.line, share);
        const [left, top] = view.toPixel(point.x, point.y);
        return { ...pill, left, top };
      });
      const isFree = (spot) => [...pills.values()].every((other) => !touch(spot, other));
      pills.set(one, spots.find(isFree) || spots[0]);
    }
    return pills;
  }

  const touch = (one, other) =>
    Math.abs(one.left - other.left) < (one.width + other.width) / 2 + 4 &&
    Math.abs(one.top - other.top) < (one.height + other.height) / 2 + 4;

  /** Seats for a caption: below and above the middle of the leg, nearer and farther, then along it. */
  function captionSeats(leg, scale, name) {
    const at = LifeMap.pointAlong(leg.line, 0.5);
    return SEATS.map(([share, side, room]) => {
      const point = LifeMap.pointAlong(leg.line, share);
      const [dx, dy] = [(point.x - at.x) * scale, (at.y - point.y) * scale];
      const turn = Math.cos(point.angle) < 0 ? -side : side;
      const [right, down] = [Math.sin(point.angle) * turn, Math.cos(point.angle) * turn];
      const off = room + (Math.abs(right) * name.width + Math.abs(down) * name.height) / 2;
      return [dx + right * off - name.width / 2, dy + down * off - name.height / 2];
    });
  }

  /** @returns {number[][]} the boxes that a leg and its plate (if it has one) take up */
  function boxesOf(shown, plate, view) {
    const line = LifeMap.boxesAlong(shown.leg.line, view, 7, 20);
    if (!plate) return line;
    const across = (plate.width || 2 * plate.radius) / 2 + 3;
    const down = (plate.height || 2 * plate.radius) / 2 + 3;
    return [[plate.left - across, plate.top - down, plate.left + across, plate.top + down], ...line];
  }

  LifeMap.legSigns = { arrowShares, plateOf, pillsOf, captionSeats, boxesOf };
})();
