// The names that are there for orientation: seas, and the towns under their names of the day. Computes only.
(function () {
  "use strict";
  const DOT = 2; // px: half of the ground that the dot of a town takes
  const SEA_SCALE = 5; // integers per map unit of the seats of seas
  const SEA_SHRINKS = 0.8; // once, before it is left out

  /**
   * @param {object} data of the page
   * @param {{today: boolean}} state of the page
   * @param {string} text the name that stands on the map
   * @param {string} [today] the name that the place bears now
   * @returns {string[][]} text and style of the line below it that says so; none unless it is another, and asked for
   */
  LifeMap.alsoToday = (data, state, text, today) =>
    state.today && today && today !== text ? [[LifeMap.say(data, "today", { name: today }), "today"]] : [];

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

  function makeTownLabel({ town, x, y, key }, lines, view) {
    const name = LifeMap.measureName(lines, view.width);
    const seats = LifeMap.seatsAround(6, name.width, name.height);
    return { key, at: [town.x, town.y], x, y, ...name, seats, priority: 8 + town.rank / 10, group: "town", owner: key, dot: true };
  }

  /**
   * @param {object[]} seen towns from `townsInSight`
   * @param {object} view of the label board
   * @param {number} day
   * @param {function(string, string): string[][]} alsoToday the lines that say the name of today
   * @returns {object[]} labels of towns under their names of a day; a label is made once for each name
   */
  function townLabels(seen, view, day, alsoToday) {
    const labels = [];
    for (const one of seen) {
      const text = nameOn(one.town, day);
      if (!text) continue;
      const lines = [[text, "town"], ...alsoToday(text, one.town.today)];
      const key = String(lines);
      if (!one.labels.has(key)) one.labels.set(key, makeTownLabel(one, lines, view));
      labels.push(one.labels.get(key));
    }
    return labels;
  }

  /** @returns {number[][]} x, y and room in px, x and y in map units, of the seats in sight */
  function seatsOfSea({ seats, widths }, view) {
    const points = LifeMap.decodeLine(seats, SEA_SCALE);
    const all = widths.map((width, number) => {
      const at = [points[2 * number], points[2 * number + 1]];
      return [...view.toPixel(...at), (width / SEA_SCALE) * view.scale, ...at];
    });
    return all.filter(([x, y]) => isInSight(view, x, y));
  }

  /** @returns {object|null} the label of a sea at those of its seats at which it crosses no coast */
  function seaLabel(sea, view) {
    const seats = seatsOfSea(sea, view);
    if (!seats.length) return null;
    const [x, y, , ...at] = seats[0];
    const formOf = (size) => {
      const name = LifeMap.measureName([[sea.name, "sea"]], view.width, size);
      const wide = seats.filter(([, , room]) => room >= name.width);
      const corners = wide.map((seat) => [seat[0] - x - name.width / 2, seat[1] - y - name.height / 2]);
      return { key: `sea-${sea.name}`, at, x, y, role: "sea", ...name, seats: corners };
    };
    const forms = [sea.size, sea.size * SEA_SHRINKS].map(formOf).filter((form) => form.seats.length);
    return forms.length ? { ...forms[0], forms: forms.slice(1), priority: 7 + sea.rank / 10 } : null;
  }

  /** @returns {object[]} labels of the seas in sight */
  const seaLabels = (seas, view) =>
    seas.filter(({ rank }) => rank <= rankShown(view.zoom)).map((sea) => seaLabel(sea, view)).filter(Boolean);

  /** @returns {number[][]} the ground of the dots of the towns that are likely to be lettered: no other name covers it */
  function townDots(seen, view) {
    return seen.slice(0, mostTowns(view.width)).map(({ x, y, key }) =>
      Object.assign([x - DOT, y - DOT, x + DOT, y + DOT], { owner: key }));
  }

  LifeMap.townNames = { mostTowns, townsInSight, townLabels, townDots, seaLabels };
})();
