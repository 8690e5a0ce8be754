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
  const mostTowns = (width) => LifeMap.magnification.towns ?? (width < 500 ? 12 : width > 1100 ? 18 : 14);

  const isInSight = (view, x, y) => x > 0 && y > 0 && x < view.width && y < view.height;

  /** @returns {{town: object, x: number, y: number}[]} the towns in sight that are important enough for the zoom */
  function townsInSight(towns, view) {
    const seen = towns.filter(({ rank }) => rank <= rankShown(view.zoom)).map((town) => {
      const [x, y] = view.toPixel(town.x, town.y);
      return { town, x, y, key: `town-${town.x},${town.y}`, labels: new Map() };
    });
    return seen.filter(({ x, y }) => isInSight(view, x, y));
  }

  function makeTownLabel({ town, x, y, key }, text, view) {
    const name = LifeMap.measureName([[text, "town"]], view.width);
    const seats = LifeMap.seatsAround(6, name.width, name.height);
    return { key, at: [town.x, town.y], x, y, ...name, seats, priority: 8 + town.rank / 10, group: "town", dot: true };
  }

  /** @returns {object[]} labels of towns in sight under their names of a day; a label is made once for each name */
  function townLabels(seen, view, day) {
    const labels = [];
    for (const one of seen) {
      const text = nameOn(one.town, day);
      if (text && !one.labels.has(text)) one.labels.set(text, makeTownLabel(one, text, view));
      if (text) labels.push(one.labels.get(text));
    }
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

  LifeMap.townNames = { mostTowns, townsInSight, townLabels, seaLabels };
})();
