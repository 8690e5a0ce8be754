// Finds who holds the land at points of the map, from the areas of a day. Paints nothing.
(function () {
  "use strict";
  const { POLITY, STATUS, BY_FORCE, NOBODY } = LifeMap.borderModel;

  /**
   * @param {{holding: number[], rings: object[][]}[]} areas of `LifeMap.borderModel.compose`
   * @param {[number, number][]} points x and y in map units
   * @returns {number[]} the number of the polity at each point; NOBODY at sea, and in land that a polity holds by force
   *   besides its own, since its name has no place there
   */
  LifeMap.holdersAt = function (areas, points) {
    const pen = new OffscreenCanvas(1, 1).getContext("2d");
    const [across, down] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const window = [Math.min(...across), Math.min(...down), Math.max(...across), Math.max(...down)];
    const holders = points.map(() => NOBODY);
    const isForce = ({ holding }) => holding[STATUS] >= BY_FORCE;
    const withLand = new Set(areas.filter((area) => !isForce(area)).map(({ holding }) => holding[POLITY]));
    for (const area of areas) {
      if (isForce(area) && withLand.has(area.holding[POLITY])) continue;
      const path = LifeMap.traceArea(area, window, 0);
      points.forEach(([x, y], number) => {
        if (path && pen.isPointInPath(path, x, y, "evenodd")) holders[number] = area.holding[POLITY];
      });
    }
    return holders;
  };
})();
