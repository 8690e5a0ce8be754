// The name of a state so near that none of its usual seats is in sight: set where a net of points shows its land.
(function () {
  "use strict";
  const ACROSS = 11; // points of the net
  const DOWN = 9;
  const FEW = 6; // names of states in sight from which on nobody need be asked
  const AREA = 900; // 1,000 km2: the lettering is that of a state of this size
  const WIDE = 420; // px; wider room is no better

  /** @returns {{x: number, y: number, at: number[]}[]} the net over a view, row by row: px, and map units */
  function netOver(view) {
    const [west, south, east, north] = view.window;
    return Array.from({ length: ACROSS * DOWN }, (_, number) => {
      const [column, row] = [((number % ACROSS) + 0.5) / ACROSS, (Math.floor(number / ACROSS) + 0.5) / DOWN];
      const at = [west + (east - west) * column, north - (north - south) * row];
      return { x: view.width * column, y: view.height * row, at };
    });
  }

  /** @returns {Map<number, number[][]>} for each holder its seats [x, y, room, x, y]: the middles of its runs in a row */
  function seatsOf(holders, net, view) {
    const seats = new Map();
    const step = view.width / ACROSS;
    const isTall = (at) => [at - ACROSS, at + ACROSS].some((other) => holders[other] === holders[at]);
    for (let first = 0; first < net.length; ) {
      let last = first;
      while ((last + 1) % ACROSS && holders[last + 1] === holders[first]) last += 1;
      const [one, other] = [net[first], net[last]];
      const middle = [(one.at[0] + other.at[0]) / 2, one.at[1]];
      const seat = [(one.x + other.x) / 2, one.y, (last - first + 0.4) * step, ...middle];
      const [holder, known] = [holders[first], seats.get(holders[first]) || []];
      if (holder !== LifeMap.borderModel.NOBODY && isTall(Math.floor((first + last) / 2))) seats.set(holder, [...known, seat]);
      first = last + 1;
    }
    const off = ([x, y]) => Math.hypot(x - view.width / 2, y - view.height / 2);
    const roomOf = ([, , room]) => Math.min(room, WIDE);
    for (const all of seats.values()) all.sort((a, b) => roomOf(b) - roomOf(a) || off(a) - off(b));
    return seats;
  }

  /** Such a name stands only where the state's own has no room. */
  const asSecondBest = (label) => ({ ...label, key: `${label.key}-here`, instead: label.key, priority: 6.1 });

  /**
   * @param {object} page
   * @param {function(): void} changed is called when names have been found
   * @returns {function(object, number, object[]): object[]} labels of a view and a day, besides the labels that are there
   */
  LifeMap.stateHere = function (page, changed) {
    const { borders } = page.data.base;
    const ask = LifeMap.painterFor(page).holders;
    let asked = "";
    let net = { key: "", points: [] };
    let found = { key: "", holders: "", seats: new Map() };

    function find(view, day) {
      const key = `${view.key},${day}`;
      if (asked === key) return;
      asked = key;
      if (net.key !== view.key) net = { key: view.key, points: netOver(view) };
      const { points } = net;
      ask({ day, points: points.map(({ at }) => at) }, (holders) => {
        if (!holders || (found.key === view.key && found.holders === String(holders))) return;
        found = { key: view.key, holders: String(holders), seats: seatsOf(holders, points, view) };
        changed();
      });
    }

    return function (view, day, labels) {
      if (!borders || labels.length >= FEW || page.map.gliding || page.map._animatingZoom) return [];
      find(view, day);
      if (found.key !== view.key) return [];
      const names = [...found.seats].map(([polity, seats]) => LifeMap.stateLabelAt(page, polity, day, AREA, seats, view));
      return names.filter(Boolean).map(asSecondBest);
    };
  };
})();
