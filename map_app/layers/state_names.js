// The names of the states on the day shown, in spaced capitals within their land. Computes labels; draws nothing.
(function () {
  "use strict";
  const SIZES = [9, 27]; // px on a map 910 px wide
  const SPACING = [0.1, 0.34]; // of the size
  const SCALE = 5; // integers per map unit of the seats
  const SHRINKS = 0.74; // once, before it goes down to the smallest
  const OVERHANG = 1.06; // how much wider than the room at its seat a name may be
  const THOUSAND_KM2 = 0.625; // in a square map unit
  const CLOSE = 2.5; // times as wide as a state: a view up to this shows it closely
  const LONGEST = 24; // letters of a full name on one line

  /** @returns {number} px for a state of an area in 1,000 km2 */
  const sizeFor = (area) => Math.min(SIZES[1], Math.max(SIZES[0], 17 + 2.8 * Math.log(area / 1000)));

  const spacingFor = (size) =>
    SPACING[0] + ((SPACING[1] - SPACING[0]) * (size - SIZES[0])) / (SIZES[1] - SIZES[0]);

  /** @returns {string[]} a name on two lines of about the same length, or itself where it is one word */
  function halves(text) {
    const spaces = [...text].map((sign, at) => (sign === " " ? at : -1)).filter((at) => at > 0);
    if (!spaces.length) return [text];
    const aside = text.indexOf(" (");
    if (aside > 0) return [text.slice(0, aside), text.slice(aside + 1)];
    const middle = text.length / 2;
    const at = spaces.reduce((best, one) => (Math.abs(one - middle) < Math.abs(best - middle) ? one : best));
    return [text.slice(0, at), text.slice(at + 1)];
  }

  /** @returns {string[][]} the ways in which a name may be set, the best first */
  function settings({ text, short }) {
    const ways = text.length <= LONGEST ? [[text], halves(text)] : [halves(text)];
    if (short !== text) ways.push([short], halves(short));
    return ways.filter((way, number) => ways.findIndex((one) => one.join("|") === way.join("|")) === number);
  }

  /** @returns {{lines: object[], width: number, height: number}} */
  function measure(texts, size, view) {
    const lines = texts.map((text) => {
      const lettering = LifeMap.letteringOf("state", view.width, size);
      lettering.spacing = Math.round(spacingFor(size) * lettering.size * 10) / 10;
      return { text: text.toUpperCase(), style: "state", ...lettering, height: Math.ceil(lettering.size * 1.2) };
    });
    return {
      lines,
      width: Math.ceil(Math.max(...lines.map((line) => LifeMap.textWidth(line.text, line)))),
      height: lines.reduce((sum, line) => sum + line.height, 0),
    };
  }

  /** @returns {?Array} the entry of the page data that tells of a polity's land on a day; null where it holds none */
  function landOn(entries, day) {
    let found = null;
    for (const entry of entries) {
      if (entry[0] > day) break;
      found = entry;
    }
    return found && found[1] ? found : null;
  }

  /**
   * The seats in sight: those about the heart of a state; the others after them where the view is not much wider
   * than the state, and where there is none of these.
   * @returns {number[][]} x, y and room in px, x and y in map units
   */
  function seatsInSight([, area, line, widths, near], view) {
    const points = LifeMap.decodeLine(line, SCALE);
    const seats = widths.map((width, number) => {
      const at = [points[2 * number], points[2 * number + 1]];
      return [...view.toPixel(...at), (width / SCALE) * view.scale, ...at];
    });
    const isSeen = ([x, y]) => x > 0 && y > 0 && x < view.width && y < view.height;
    const aboutHeart = seats.slice(0, near).filter(isSeen);
    const isClose = view.width / view.scale < CLOSE * Math.sqrt(area / THOUSAND_KM2);
    return isClose || !aboutHeart.length ? [...aboutHeart, ...seats.slice(near).filter(isSeen)] : aboutHeart;
  }

  function formAt(texts, size, seats, view) {
    const name = measure(texts, size, view);
    const wide = seats.filter(([, , room]) => room * OVERHANG >= name.width);
    const offsets = wide.map(([x, y]) => [x - seats[0][0] - name.width / 2, y - seats[0][1] - name.height / 2]);
    return { ...name, seats: offsets };
  }

  /**
   * @param {number} polity
   * @param {{text: string, short: string}} name
   * @param {number} area 1,000 km2
   * @param {number[][]} seats x, y and room in px, x and y in map units; the best first
   * @param {object} view of the label board
   * @returns {object|null} a label for the board
   */
  function labelOf(polity, name, area, seats, view) {
    if (!seats.length) return null;
    const size = sizeFor(area);
    const ways = settings(name);
    const sizes = new Set([size, Math.max(SIZES[0], size * SHRINKS), SIZES[0]]);
    const forms = [...sizes].flatMap((one) => ways.map((way) => formAt(way, one, seats, view)));
    const usable = forms.filter((form) => form.seats.length);
    if (!usable.length) return null;
    const [x, y, , ...at] = seats[0];
    const common = { key: `state-${polity}`, at, x, y, role: "state", says: [name.text, name.short] };
    const [first, ...others] = usable.map((form) => ({ ...common, ...form }));
    return { ...first, forms: others, priority: 6 - Math.min(0.9, area / 25000) };
  }

  /** Labels of one view, each made when it is first asked for, by where the name may stand and by the name. */
  function knownLabels(page, view, entry) {
    if (page.stateLabels?.key !== view.key) page.stateLabels = { key: view.key, byEntry: new Map() };
    const { byEntry } = page.stateLabels;
    if (!byEntry.has(entry)) byEntry.set(entry, new Map());
    return byEntry.get(entry);
  }

  /**
   * @param {object} page
   * @param {object} view of the label board
   * @param {number} day
   * @returns {object[]} labels for the board
   */
  LifeMap.stateLabels = function (page, view, day) {
    const { borders } = page.data.base;
    if (!borders) return [];
    const labels = [];
    borders.polities.forEach((polity, number) => {
      const entry = landOn(borders.seats[number], day);
      if (!entry || !entry[2]) return;
      const name = LifeMap.borderModel.nameOn(polity, day);
      const known = knownLabels(page, view, entry);
      if (!known.has(name.text)) known.set(name.text, labelOf(number, name, entry[1], seatsInSight(entry, view), view));
      if (known.get(name.text)) labels.push(known.get(name.text));
    });
    return labels;
  };

  /** @returns {object|null} the label of a state that holds land on a day, at seats of one's own */
  LifeMap.stateLabelAt = function (page, polity, day, area, seats, view) {
    const { polities, seats: known } = page.data.base.borders;
    if (!landOn(known[polity], day)) return null;
    return labelOf(polity, LifeMap.borderModel.nameOn(polities[polity], day), area, seats, view);
  };
})();
