// Names of states in a near view, where none of the seats kept for them is in sight: who holds which bank is what a hall has to see.
(function () {
  "use strict";
  const FROM = 4; // zoom: farther off the kept seats are enough
  const COLUMNS = 24;
  const ROWS = 16;
  const SIZE = 17; // px on a map 910 px wide
  const SPACING = 0.24; // of the size
  const EDGE = 0.06; // share of the free ground that stays free at its sides
  const { borderModel: model } = LifeMap;

  /** @returns {number[][]} rows of the number of the area under each point of a grid, or -1 */
  function gridOf(areas, view, [left, top, right, bottom]) {
    const paths = areas.map((area) => LifeMap.traceArea(area, view.window, 1 / view.scale));
    const pen = document.createElement("canvas").getContext("2d");
    const unit = ([x, y]) => [view.window[0] + x / view.scale, view.window[3] - y / view.scale];
    return Array.from({ length: ROWS }, (_, row) =>
      Array.from({ length: COLUMNS }, (__, column) => {
        const at = [left + ((column + 0.5) / COLUMNS) * (right - left), top + ((row + 0.5) / ROWS) * (bottom - top)];
        return paths.findIndex((path) => path && pen.isPointInPath(path, ...unit(at), "evenodd"));
      }),
    );
  }

  /**
   * Find where each area has most room for a line of letters. Pure.
   * @param {number[][]} grid from `gridOf`
   * @returns {Map<number, {row: number, column: number, wide: number}[]>} by area, the best first: middle of a run of cells
   */
  LifeMap.roomiest = function (grid) {
    const found = new Map();
    grid.forEach((cells, row) => {
      for (let from = 0; from < cells.length; ) {
        let to = from;
        while (to + 1 < cells.length && cells[to + 1] === cells[from]) to += 1;
        const [area, column, wide] = [cells[from], (from + to) / 2, to - from + 1];
        const same = (step) => grid[row + step]?.[Math.round(column)] === area;
        const isDeep = same(-1) && same(1);
        if (area >= 0 && isDeep) found.set(area, [...(found.get(area) ?? []), { row, column, wide }]);
        from = to + 1;
      }
    });
    for (const runs of found.values()) runs.sort((one, other) => other.wide - one.wide);
    return found;
  };

  /** @returns {object|null} a label for the board; null where a name has no room */
  function labelOf(text, polity, runs, view, [left, top, right, bottom]) {
    const lettering = LifeMap.letteringOf("state", view.width, SIZE);
    const spacing = Math.round(SPACING * lettering.size * 10) / 10;
    const line = { text: text.toUpperCase(), style: "state", ...lettering, spacing, height: Math.ceil(lettering.size * 1.2) };
    const width = Math.ceil(LifeMap.textWidth(line.text, line));
    const cell = [(right - left) / COLUMNS, (bottom - top) / ROWS];
    const spots = runs.filter(({ wide }) => wide * cell[0] > width).map(({ row, column }) => [left + (column + 0.5) * cell[0], top + (row + 0.5) * cell[1]]);
    if (!spots.length) return null;
    const [x, y] = spots[0];
    const at = [view.window[0] + x / view.scale, view.window[3] - y / view.scale];
    const seats = spots.map((spot) => [spot[0] - x - width / 2, spot[1] - y - line.height / 2]);
    return { key: `near-${polity}`, at, x, y, role: "state", says: [text], lines: [line], width, height: line.height, seats, priority: 2 };
  }

  /** @returns {object} a source for the label board */
  LifeMap.makeNearNames = function (page) {
    const { data, store } = page;
    const { borders } = data.base;
    const areaOf = borders ? model.areasOfHoldings(borders.holdings) : [];
    let arcs = null;
    let composed = { key: "", areas: [] };
    let made = { key: "", labels: [] };

    function areasOn(day) {
      const held = model.holdingsOn(borders, day);
      const key = held.join();
      arcs ??= model.readArcs(borders.low, LifeMap.baseMap.levelOf(page, "low").land);
      if (key !== composed.key) composed = { key, areas: model.compose(borders, arcs, held, areaOf).areas };
      return composed.areas;
    }

    function labelsIn(view, day) {
      const named = new Set(LifeMap.stateLabels(page, view, day).map(({ key }) => key));
      const areas = areasOn(day).filter(({ holding }) => !named.has(`state-${holding[model.POLITY]}`));
      const [, , taken] = LifeMap.lectureSizes.groundOf(view);
      const ground = [taken === view.width ? 0 : taken, 0, view.width, view.height];
      const inset = [(ground[2] - ground[0]) * EDGE, ground[3] * EDGE];
      const free = [ground[0] + inset[0], inset[1], ground[2] - inset[0], ground[3] - inset[1]];
      const rooms = LifeMap.roomiest(gridOf(areas, view, free));
      return [...rooms].flatMap(([area, runs]) => {
        const polity = areas[area].holding[model.POLITY];
        const { text, short } = model.nameOn(borders.polities[polity], day);
        const label = labelOf(text, polity, runs, view, free) ?? labelOf(short, polity, runs, view, free);
        return label ? [label] : [];
      });
    }

    return {
      labels(view) {
        const state = store.get();
        if (!state.presenting || !borders || view.zoom < FROM || state.hidden.borders || state.hidden.labels) return [];
        const day = LifeMap.moment.borderDay(data, state);
        const key = `${view.key},${day}`;
        if (key !== made.key) made = { key, labels: labelsIn(view, day) };
        return made.labels;
      },
    };
  };
})();
