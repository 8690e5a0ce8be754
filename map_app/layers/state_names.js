// The names of the states on the day shown, and of the parts of a larger whole, within their land. Draws nothing.
(function () {
  "use strict";
  const SCALE = 5; // integers per map unit of the seats
  const ROOM_SCALE = 6; // integers per square root of the width of a room in map units
  const THOUSAND_KM2 = 0.625; // in a square map unit
  const CLOSE = 2.5; // times as wide as a state: a view up to this shows it closely
  const RIM = 0.12; // of the view
  const PARTS_FROM = 2; // zoom: a wider view names whole states only

  /** @returns {?Array} the entry of the page data that tells of a polity's land on a day; null where it holds none */
  function landOn(entries, day) {
    let found = null;
    for (const entry of entries) {
      if (entry[0] > day) break;
      found = entry;
    }
    if (!found || !found[1]) return null;
    return typeof found[2] === "number" ? entries[found[2]] : found; // the same land as at an earlier time
  }

  /** @returns {{x: number, y: number, widths: number[], turn: number, at: number[]}[]} px; `at` in map units */
  function readSeats(line, widths, view, turn = 0) {
    const points = LifeMap.decodeLine(line, SCALE);
    const rooms = LifeMap.decodeLine(widths, ROOM_SCALE);
    return Array.from({ length: points.length / 2 }, (_, number) => {
      const one = 2 * number;
      const at = [points[one], points[one + 1]];
      const [x, y] = view.toPixel(...at);
      const [first, ...less] = [rooms[one], rooms[one + 1], rooms[points.length + one], rooms[points.length + one + 1]];
      const widest = less.reduce((known, lack) => [...known, known[known.length - 1] - lack], [first]);
      return { x, y, at, turn, widths: widest.map((root) => root ** 2 * view.scale) };
    });
  }

  const isWiderThan = (view, area) => view.width / view.scale < Math.sqrt(area / THOUSAND_KM2);

  /**
   * The seats in sight: those about the heart of a state; the others after them where the view is not much wider
   * than the state, and where there is none of these; last those of a name set along a land that lies aslant.
   * Of a state that is wider than the view, none at its rim: `LifeMap.stateHere` knows a better one.
   */
  function seatsInSight(rank, [, area, line, widths, near, aslant], view) {
    const rim = rank === "state" && isWiderThan(view, area) ? RIM : 0;
    const isWithin = (at, size) => at > rim * size && at < (1 - rim) * size;
    const isSeen = ({ x, y }) => isWithin(x, view.width) && isWithin(y, view.height);
    const seats = readSeats(line, widths, view);
    const [aboutHeart, others] = [seats.slice(0, near).filter(isSeen), seats.slice(near).filter(isSeen)];
    const isClose = view.width / view.scale < CLOSE * Math.sqrt(area / THOUSAND_KM2);
    const level = isClose || !aboutHeart.length ? [...aboutHeart, ...others] : aboutHeart;
    return aslant ? [...level, ...readSeats(aslant[1], aslant[2], view, -aslant[0]).filter(isSeen)] : level;
  }

  /**
   * @param {string} rank state or part
   * @param {number} polity
   * @param {{text: string, short: string}} name
   * @param {number} area 1,000 km2
   * @param {object[]} seats of `seatsInSight`, the best first
   * @param {object} view of the label board
   * @returns {object|null} a label for the board
   */
  function labelOf(rank, polity, name, area, seats, view) {
    const forms = seats.length ? LifeMap.nameForms.formsOf(rank, name, area, seats, view) : [];
    if (!forms.length) return null;
    const { x, y, at } = seats[0];
    const common = { key: `${rank}-${polity}`, at, x, y, role: rank };
    if (rank === "state") common.says = [name.text, name.short];
    const [first, ...others] = forms.map((form) => ({ ...common, ...form }));
    const turn = rank === "state" ? 6 : 8; // a part makes way for states, seas, his places; not for towns of the day
    return { ...first, forms: others, priority: turn - Math.min(0.9, area / 25000) };
  }

  /** What is known of an entry in one view, found when it is first asked for: its seats in sight, its labels by name. */
  function remembered(page, view, entry, what, find) {
    if (page.stateLabels?.key !== view.key) page.stateLabels = { key: view.key, byEntry: new Map() };
    const { byEntry } = page.stateLabels;
    if (!byEntry.has(entry)) byEntry.set(entry, new Map());
    const known = byEntry.get(entry);
    if (!known.has(what)) known.set(what, find());
    return known.get(what);
  }

  const seatsOf = (rank, page, view, entry) => remembered(page, view, entry, "its seats", () => seatsInSight(rank, entry, view));

  function labelsOf(rank, seats, page, view, day) {
    const labels = [];
    page.data.base.borders.polities.forEach((polity, number) => {
      const entry = landOn(seats[number], day);
      if (!entry || !entry[2]) return;
      const name = LifeMap.borderModel.nameOn(polity, day);
      const find = () => labelOf(rank, number, name, entry[1], seatsOf(rank, page, view, entry), view);
      const label = remembered(page, view, entry, `named ${name.text}`, find);
      if (label) labels.push(label);
    });
    return labels;
  }

  /**
   * @param {object} page
   * @param {object} view of the label board
   * @param {number} day
   * @returns {object[]} labels for the board
   */
  LifeMap.stateLabels = function (page, view, day) {
    const { borders } = page.data.base;
    return borders ? labelsOf("state", borders.seats, page, view, day) : [];
  };

  /** @returns {boolean} whether a state wider than the view may reach into it and has no seat of its own there */
  LifeMap.hasNamelessState = function (page, view, day) {
    const isNear = ({ x, y }) => x > -view.width && y > -view.height && x < 2 * view.width && y < 2 * view.height;
    return page.data.base.borders.seats.some((entries) => {
      const entry = landOn(entries, day);
      if (!entry || !entry[2] || !isWiderThan(view, entry[1]) || seatsOf("state", page, view, entry).length) return false;
      return remembered(page, view, entry, "whether it is near", () => readSeats(entry[2], entry[3], view).some(isNear));
    });
  };

  /** @returns {object[]} labels of the parts of larger wholes: republics of a union; none in a wide view */
  LifeMap.partLabels = function (page, view, day) {
    const { borders } = page.data.base;
    return borders && view.zoom >= PARTS_FROM ? labelsOf("part", borders.part_seats, page, view, day) : [];
  };

  /** @returns {object|null} the label of a state that holds land on a day, at seats of one's own */
  LifeMap.stateLabelAt = function (page, polity, day, area, seats, view) {
    const { polities, seats: known } = page.data.base.borders;
    if (!landOn(known[polity], day)) return null;
    return labelOf("state", polity, LifeMap.borderModel.nameOn(polities[polity], day), area, seats, view);
  };
})();
