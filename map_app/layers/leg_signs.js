// Where the signs of a leg stand: arrowheads, plates, captions. Computes only; draws nothing.
(function () {
  "use strict";
  const SHORTEST_WITH_ARROW = 22; // px
  const SHORTEST_WITH_PLATE = 64; // px
  const BESIDE = 20; // px between a mark and the plate of a leg that is too short to bear one
  const ARROWS = { strong: 11, now: 9, faint: 0, arrival: 10, departure: 10 }; // px, by strength
  const COLOURS = { strong: "life", now: "life", faint: "past", arrival: "life", departure: "past" };
  /** Seats of a caption: share of the leg, side (1 below, -1 above), px between leg and caption. */
  const SEATS = [
    [0.5, 1, 22], [0.5, 1, 30], [0.5, 1, 40], [0.5, -1, 22], [0.5, -1, 34],
    ...[0.38, 0.62, 0.26, 0.74].flatMap((share) => [[share, 1, 12], [share, -1, 12], [share, 1, 24], [share, -1, 24]]),
  ];
  /** Spots of a long plate: share of the leg, and px beside it where the leg itself is too short for all. */
  const PILL_SPOTS = [
    ...[0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72].map((share) => [share, 0]),
    ...[24, -24, 40, -40, 62, -62].map((off) => [0.5, off]),
  ];

  const hasSign = (means) => means in LifeMap.signs.MEANS;
  const lengthOf = (leg, view) => leg.line.total * view.scale;
  const isLongEnough = (leg, view) => lengthOf(leg, view) >= SHORTEST_WITH_PLATE;

  /** @returns {number[]} shares of the line at which arrowheads stand, within the part in sight */
  function arrowShares({ leg, strength }, view) {
    const length = lengthOf(leg, view);
    if (!ARROWS[strength] || length < SHORTEST_WITH_ARROW) return [];
    if (strength === "arrival") return [0.84];
    if (strength === "departure") return [0.8];
    const [first, last] = LifeMap.shareInSight(leg.line, view.window);
    if (first >= last) return [];
    const spread = (share) => first + (last - first) * share;
    return length * (last - first) < 150 ? [spread(0.64)] : [spread(0.27), spread(0.73)];
  }

  /** @returns {object|null} the plate on the middle of a leg: its means, its number in the year, or "?" */
  function plateOf({ leg, strength, number, isSilent, isTold }, view) {
    if (strength === "faint" || (!isLongEnough(leg, view) && !isTold)) return null;
    const isUnknown = isSilent && leg.certainty === "unknown";
    const means = !isUnknown && (strength === "strong" || !number) && hasSign(leg.mode) ? leg.mode : "";
    const text = isUnknown ? "?" : number ? String(number) : "";
    if (!means && !text) return null;
    const small = (view.width < 500 ? 12 : 15) * LifeMap.magnification.marks;
    const middle = LifeMap.pointAlong(leg.line, 0.5);
    const beside = isLongEnough(leg, view) ? 0 : (BESIDE * LifeMap.magnification.marks + small) / view.scale;
    const at = { ...middle, x: middle.x - beside * 0.8, y: middle.y - beside * 0.6 };
    return { at, angle: at.angle, radius: means || isUnknown ? small : 9 * LifeMap.magnification.marks, colour: COLOURS[strength], text, means, isUnknown };
  }

  /** @returns {object} the long plate of a leg of the chosen place, without where it stands */
  function measurePill({ leg, strength, both, years }, view, data) {
    const scale = LifeMap.letteringScale(view.width);
    const size = Math.round(14 * scale);
    const means = hasSign(leg.mode) ? leg.mode : "";
    const text = both ? LifeMap.say(data, "to_and_fro", { year: years }) : years;
    const { interface: face } = LifeMap.colours();
    const wide = LifeMap.textWidth(text, { font: `700 ${size}px ${face}`, spacing: 0 });
    return { width: wide + (means ? 34 : 18) * scale, height: 24 * scale, means, text, size, colour: COLOURS[strength] };
  }

  const touch = (one, other) =>
    Math.abs(one.left - other.left) < (one.width + other.width) / 2 + 4 &&
    Math.abs(one.top - other.top) < (one.height + other.height) / 2 + 4;

  /** Stand the long plates of a chosen place on their legs, none upon another. @returns {Map<object, object>} by leg shown */
  function pillsOf(shown, view, data) {
    const pills = new Map();
    for (const one of shown.filter(({ years }) => years)) {
      const pill = measurePill(one, view, data);
      const spots = PILL_SPOTS.map(([share, off]) => {
        const point = LifeMap.pointAlong(one.leg.line, share);
        const [right, up] = [Math.sin(point.angle) * off, -Math.cos(point.angle) * off];
        const at = { x: point.x + right / view.scale, y: point.y + up / view.scale };
        const [left, top] = view.toPixel(at.x, at.y);
        return { ...pill, at, left, top };
      });
      const isFree = (spot) => [...pills.values()].every((other) => !touch(spot, other));
      pills.set(one, spots.find(isFree) || spots[0]);
    }
    return pills;
  }

  /** @returns {Map<object, object>} the plate of each leg that has one */
  function platesOf(shown, view, data) {
    const round = shown.map((one) => [one, one.years ? null : plateOf(one, view)]);
    return new Map([...round.filter(([, plate]) => plate), ...pillsOf(shown, view, data)]);
  }

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
  function boxesOf({ leg }, plate, view) {
    const line = LifeMap.boxesAlong(leg.line, view, 7, 20);
    if (!plate) return line;
    const across = (plate.width || 2 * plate.radius) / 2 + 3;
    const down = (plate.height || 2 * plate.radius) / 2 + 3;
    const [left, top] = view.toPixel(plate.at.x, plate.at.y);
    return [[left - across, top - down, left + across, top + down], ...line];
  }

  LifeMap.legSigns = { ARROWS, COLOURS, isLongEnough, arrowShares, platesOf, captionSeats, boxesOf };
})();
