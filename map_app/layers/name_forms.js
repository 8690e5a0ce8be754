// The forms in which the name of a state, or of a part of one, may be set within its land. Computes only.
(function () {
  "use strict";
  const LONGEST = 24; // letters of a full name on one line
  const SHRINKS = 0.74; // once, before it goes down to the smallest
  const SHAPES = [14, 7, 4.5, 3]; // width by height of the rooms that are known at a seat
  const BARE = 0.4; // of its size: the height above and below a name that no letter fills

  /** States in spaced capitals, the parts of one in italics: sizes in px on a map 910 px wide, for an area in 1,000 km2. */
  const RANKS = {
    state: {
      smallest: 9,
      sizeFor: (area) => Math.min(27, Math.max(9, 17 + 2.8 * Math.log(area / 1000))),
      spacingFor: (size) => 0.1 + (0.24 * (size - 9)) / 18, // of the size
      tight: 0.04, // where there is no room for that
      write: (text) => text.toUpperCase(),
    },
    part: {
      smallest: 10,
      sizeFor: (area) => Math.min(17, Math.max(10, 14 + 1.2 * Math.log(area / 500))),
      spacingFor: () => 0.14,
      tight: 0.06,
      write: (text) => text,
    },
  };

  /** @returns {string[]} a name on two lines of about the same length, or itself where it is one word */
  function halves(text) {
    const breaks = [...text].map((sign, at) => (sign === " " ? at : sign === "-" ? at + 1 : -1)).filter((at) => at > 0);
    if (!breaks.length) return [text];
    const aside = text.indexOf(" (");
    const middle = text.length / 2;
    const at = aside > 0 ? aside : breaks.reduce((best, one) => (Math.abs(one - middle) < Math.abs(best - middle) ? one : best));
    return [text.slice(0, at), text.slice(at).trim()];
  }

  /** @returns {{texts: string[], size: number, isTight: boolean}[]} the ways in which a name may be set, the best first */
  function settings({ text, short }, size, smallest) {
    const full = text.length <= LONGEST ? [[text], halves(text)] : [halves(text)];
    const brief = [[short], halves(short)];
    const smaller = Math.max(smallest, size * SHRINKS);
    const turns = [[full, size], [full, smaller], [brief, size], [brief, smaller], [full, smallest], [brief, smallest]];
    const loose = turns.flatMap(([ways, one]) => ways.map((texts) => ({ texts, size: one, isTight: false })));
    const tight = [...full, ...brief].map((texts) => ({ texts, size: smallest, isTight: true }));
    const known = new Set();
    return [...loose, ...tight].filter((way) => known.size < known.add(JSON.stringify(way)).size);
  }

  /** @returns {{lines: object[], width: number, height: number, ink: number}} ink: the height that its letters fill */
  function measure(rank, { texts, size, isTight }, view) {
    const { spacingFor, tight, write } = RANKS[rank];
    const lines = texts.map((text) => {
      const lettering = LifeMap.letteringOf(rank, view.width, size);
      lettering.spacing = Math.round((isTight ? tight : spacingFor(size)) * lettering.size * 10) / 10;
      return { text: write(text), style: rank, ...lettering, height: Math.ceil(lettering.size * 1.2) };
    });
    const height = lines.reduce((sum, line) => sum + line.height, 0);
    return {
      lines,
      width: Math.ceil(Math.max(...lines.map((line) => LifeMap.textWidth(line.text, line)))),
      height,
      ink: height - BARE * lines[0].size,
    };
  }

  /** @returns {boolean} whether a name fits into any of the rooms at a seat: their widths in px, by shape */
  const fits = ({ widths }, { width, ink }) => widths.some((room, shape) => width <= room && ink <= room / SHAPES[shape]);

  /** @returns {number[]} the widths of the rooms of each shape, from those of rows ever farther away, a step apart (px) */
  function roomsOf([width, ...rows], step) {
    let room = width;
    const widest = SHAPES.map(() => 0);
    rows.forEach((row, number) => {
      room = Math.min(room, row);
      SHAPES.forEach((shape, at) => (widest[at] = Math.max(widest[at], Math.min(room, 2 * shape * step * (number + 1)))));
    });
    return widest;
  }

  /**
   * @param {string} rank state or part
   * @param {{text: string, short: string}} name
   * @param {number} area 1,000 km2
   * @param {{x: number, y: number, widths: number[], turn: number}[]} seats px, the best first
   * @param {object} view of the label board
   * @returns {object[]} the forms for the board that have a seat, the best first: level ones, then those set aslant;
   *   their seats count from the first of `seats`
   */
  function formsOf(rank, name, area, seats, view) {
    const { smallest, sizeFor } = RANKS[rank];
    const ways = settings(name, sizeFor(area), smallest).map((way) => measure(rank, way, view));
    const offsetOf = ({ x, y }, form) => [x - seats[0].x - form.width / 2, y - seats[0].y - form.height / 2];
    const formsFor = (some, turn) =>
      ways.map((form) => ({ ...form, turn, seats: some.filter((seat) => fits(seat, form)).map((seat) => offsetOf(seat, form)) }));
    const tilted = seats.filter(({ turn }) => turn);
    const level = seats.filter(({ turn }) => !turn);
    const aslant = tilted.length ? formsFor(tilted, tilted[0].turn).filter(({ lines }) => lines.length === 1) : [];
    return [...formsFor(level, 0), ...aslant].filter((form) => form.seats.length);
  }

  LifeMap.nameForms = { halves, settings, fits, roomsOf, formsOf };
})();
