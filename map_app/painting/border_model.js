// Who holds which region on a day, and the lines between holders. Pure: compares whole numbers, draws nothing.
(function () {
  "use strict";
  const SEA = -1;
  const [POLITY, PART, OWNER, STATUS, COLOUR] = [0, 1, 2, 3, 4]; // the places in a holding
  const NOBODY = -1;
  const BY_FORCE = 3; // from this status on, land is held without being recognised: occupied, claimed

  /** @returns {Int16Array} the holding of each region on a day, NOBODY where the map knows none */
  function holdingsOn(borders, day) {
    const held = new Int16Array(borders.regions.length).fill(NOBODY);
    borders.regions.forEach((timeline, region) => {
      for (let at = 0; at < timeline.length; at += 2) {
        if (timeline[at] > day && at > 0) break;
        held[region] = timeline[at + 1];
      }
    });
    return held;
  }

  /** @returns {number[]} the first days of the periods in which nothing changes, the first from the beginning of time */
  function periodsOf({ regions }) {
    const changes = new Set(regions.flatMap((timeline) => timeline.filter((_, at) => at > 0 && at % 2 === 0)));
    return [-Infinity, ...[...changes].sort((one, other) => one - other)];
  }

  /** @returns {number[]} for each holding, the number of the area it is tinted with: its parts are one */
  function areasOfHoldings(holdings) {
    const known = new Map();
    return holdings.map((holding) => {
      const key = [holding[POLITY], holding[STATUS], holding[COLOUR]].join();
      if (!known.has(key)) known.set(key, known.size);
      return known.get(key);
    });
  }

  /** Decode the arcs of a level; those along a coast are stretches of the rings of its land. */
  function readArcs(level, land) {
    const { scale } = level;
    const nodeAt = (points, at) => `${Math.round(points[at] * scale)},${Math.round(points[at + 1] * scale)}`;
    const along = ([ring, from, steps]) => {
      const points = land[ring].points;
      const around = points.length / 2 - 1;
      const line = new Float64Array((Math.abs(steps) + 1) * 2);
      for (let step = 0; step <= Math.abs(steps); step++) {
        const at = (((from + Math.sign(steps) * step) % around) + around) % around;
        line[2 * step] = points[2 * at];
        line[2 * step + 1] = points[2 * at + 1];
      }
      return line;
    };
    return level.arcs.map((arc, number) => {
      const points = typeof arc === "string" ? LifeMap.decodeLine(arc, scale) : along(arc);
      return {
        ...LifeMap.readShape(points),
        left: level.sides[2 * number],
        right: level.sides[2 * number + 1],
        start: nodeAt(points, 0),
        end: nodeAt(points, points.length - 2),
        isDry: level.sides[2 * number] !== SEA && level.sides[2 * number + 1] !== SEA,
      };
    });
  }

  /** Join directed arcs end to end. @returns {{arc: object, isBack: boolean}[][]} closed rings */
  function chain(sides) {
    const from = new Map();
    for (const side of sides) {
      side.used = false;
      const start = side.isBack ? side.arc.end : side.arc.start;
      if (from.has(start)) from.get(start).push(side);
      else from.set(start, [side]);
    }
    const rings = [];
    for (const first of sides) {
      const ring = [];
      for (let side = first; side && !side.used; ) {
        side.used = true;
        ring.push(side);
        const waiting = from.get(side.isBack ? side.arc.start : side.arc.end) || [];
        side = waiting.find((one) => !one.used);
      }
      if (ring.length) rings.push(ring);
    }
    return rings;
  }

  /**
   * @param {object} borders of the page data
   * @param {object[]} arcs from `readArcs`
   * @param {Int16Array} held from `holdingsOn`
   * @param {number[]} areaOf from `areasOfHoldings`
   * @returns {{areas: {holding: number[], rings: object[][]}[], lines: {states: object[], fronts: object[], parts: object[]}}}
   */
  function compose(borders, arcs, held, areaOf) {
    const sides = new Map();
    const lines = { states: [], fronts: [], parts: [] };
    const holdingAt = (region) => (region === SEA ? NOBODY : held[region]);
    const put = (holding, side) => {
      if (holding === NOBODY) return;
      const area = areaOf[holding];
      if (!sides.has(area)) sides.set(area, { holding: borders.holdings[holding], sides: [] });
      sides.get(area).sides.push(side);
    };
    for (const arc of arcs) {
      const [left, right] = [holdingAt(arc.left), holdingAt(arc.right)];
      if (left === right) continue;
      const isWithin = left !== NOBODY && right !== NOBODY && areaOf[left] === areaOf[right];
      if (!isWithin) {
        put(left, { arc, isBack: false });
        put(right, { arc, isBack: true });
      }
      if (left !== NOBODY && right !== NOBODY) lines[kindOfLine(borders.holdings[left], borders.holdings[right])].push(arc);
    }
    const areas = [...sides.values()].map((area) => ({ holding: area.holding, rings: chain(area.sides) }));
    return { areas, lines };
  }

  /**
   * A border of states is firm; a line across one owner's land (front, demarcation) is broken; that of a part is thin,
   * as is that between the lands of two owners which one occupier holds.
   */
  function kindOfLine(one, other) {
    const isHeldAlike = one[OWNER] === other[OWNER] || Math.min(one[STATUS], other[STATUS]) >= BY_FORCE;
    if (one[POLITY] === other[POLITY] && isHeldAlike) return "parts";
    const isForce = Math.max(one[STATUS], other[STATUS]) >= BY_FORCE;
    return isForce && one[OWNER] === other[OWNER] ? "fronts" : "states";
  }

  /** @returns {{text: string, short: string}|null} the name of a polity on a day */
  function nameOn(polity, day) {
    const names = polity.names;
    const name = names.find(([first, last]) => first <= day && day <= last) || (day < names[0][0] ? names[0] : names[names.length - 1]);
    return { text: name[2], short: name[3] || name[2] };
  }

  LifeMap.borderModel = { NOBODY, POLITY, PART, OWNER, STATUS, COLOUR, BY_FORCE, holdingsOn, periodsOf, areasOfHoldings, readArcs, compose, nameOn };
})();
