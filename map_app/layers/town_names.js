// The names that are there for orientation: seas, and the towns under their names of the day. Computes only.
(function () {
  "use strict";
  /** @returns {string} the name on a day, "" where the town bore none */
  function nameOn(town, day) {
    const name = town.names.find((one) => (one.first_day ?? -Infinity) <= day && day <= (one.last_day ?? Infinity));
    return name ? name.text : "";
  }

  /** @returns {number} the least important rank that is lettered at a zoom: the nearer, the more towns */
  const rankShown = (zoom) => Math.floor(zoom) + 1;

  /** @returns {number} how many towns a map of this width bears */
  const mostTowns = (width) => (width < 500 ? 12 : width > 1100 ? 18 : 14);

  const isInSight = (view, x, y) => x > 0 && y > 0 && x < view.width && y < view.height;

  /** @returns {object[]} labels of the towns in sight, the most important first; `isTaken` tells where marks stand */
  function townLabels(towns, view, day, isTaken) {
    const labels = [];
    towns.forEach((town, number) => {
      if (town.rank > rankShown(view.zoom)) return;
      const [x, y] = view.toPixel(town.x, town.y);
      if (!isInSight(view, x, y) || isTaken(x, y)) return;
      const text = nameOn(town, day);
      if (!text) return;
      const name = LifeMap.measureName([[text, "town"]], view.width);
      const seats = LifeMap.seatsAround(6, name.width, name.height);
      labels.push({ key: `town-${number}`, at: [town.x, town.y], x, y, ...name, seats, priority: 8 + town.rank / 10, group: "town", dot: true });
    });
    return labels;
  }

  /** @returns {object[]} labels of the seas in sight */
  function seaLabels(seas, view) {
    const near = seas.filter(({ rank }) => rank <= rankShown(view.zoom));
    return near.map((sea) => {
      const [x, y] = view.toPixel(sea.x, sea.y);
      const name = LifeMap.measureName([[sea.name, "sea"]], view.width, sea.size);
      const seats = [0, 1, -1, 2, -2].map((step) => [-name.width / 2, (step - 0.5) * name.height]);
      return { key: `sea-${sea.name}`, at: [sea.x, sea.y], x, y, ...name, seats, priority: 7 + sea.rank / 10, rank: sea.rank };
    }).filter(({ x, y, rank }) => rank <= rankShown(view.zoom) && isInSight(view, x, y));
  }

  LifeMap.townNames = { mostTowns, townLabels, seaLabels };
})();
