// The name of a state so near that none of its usual seats is in sight: set where a net of points shows its land.
(function () {
  "use strict";
  const ACROSS = 23; // points of the net
  const DOWN = 19;
  const SEATS = 16; // of one state
  const FEW = 6; // names of states in sight from which on nobody need be asked, but for a wide one that has none
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

  /** @returns {number[][]} for each row of the net, how wide a text about each of its points may be in one holder's land, px */
  function roomsAcross(holders, step) {
    return Array.from({ length: DOWN }, (_, row) => {
      const line = holders.slice(row * ACROSS, (row + 1) * ACROSS);
      const reach = (at, by) => (line[at + by] === line[at] ? 1 + reach(at + by, by) : 0);
      return line.map((_, at) => 2 * step * Math.min(reach(at, -1), reach(at, 1)));
    });
  }

  /** @returns {Map<number, object[]>} for each holder its seats { x, y, at, widths }, the best first */
  function seatsOf(holders, net, view) {
    const seats = new Map();
    const rooms = roomsAcross(holders, view.width / ACROSS);
    net.forEach(({ x, y, at }, number) => {
      const [column, row, holder] = [number % ACROSS, Math.floor(number / ACROSS), holders[number]];
      if (holder === LifeMap.borderModel.NOBODY) return;
      const isOwn = (other) => holders[other * ACROSS + column] === holder;
      const across = [rooms[row][column]];
      for (let away = 1; isOwn(row - away) && isOwn(row + away); away++) {
        across.push(Math.min(rooms[row - away][column], rooms[row + away][column]));
      }
      const widths = LifeMap.nameForms.roomsOf(across, view.height / DOWN);
      if (widths[0]) seats.set(holder, [...(seats.get(holder) || []), { x, y, at, widths }]);
    });
    const off = ({ x, y }) => Math.hypot(x - view.width / 2, y - view.height / 2);
    const roomOf = ({ widths }) => Math.min(widths[1], WIDE);
    for (const [holder, all] of seats) {
      seats.set(holder, all.sort((a, b) => roomOf(b) - roomOf(a) || off(a) - off(b)).slice(0, SEATS));
    }
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
      if (!borders || (labels.length >= FEW && !LifeMap.hasNamelessState(page, view, day)) || page.map.gliding || page.map._animatingZoom) return [];
      find(view, day);
      if (found.key !== view.key) return [];
      const names = [...found.seats].map(([polity, seats]) => LifeMap.stateLabelAt(page, polity, day, AREA, seats, view));
      return names.filter(Boolean).map(asSecondBest);
    };
  };
})();
