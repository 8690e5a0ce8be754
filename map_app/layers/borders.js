// The states of the day shown: tint beneath the relief, border lines above the water. Painted anew only when they change.
(function () {
  "use strict";
  const PANES = { tint: 220, borders: 236 };
  const FASTEST = 66; // ms: while the years race by, their borders follow every other frame or so

  LifeMap.layers.borders = function (page) {
    const { data, store, map } = page;
    const { borders } = data.base;
    const painter = LifeMap.painterFor(page);
    const periods = borders ? LifeMap.borderModel.periodsOf(borders) : [];
    for (const [name, level] of Object.entries(PANES)) LifeMap.makePane(map, name, level);

    const dayOf = (state) => LifeMap.moment.borderDay(data, state);
    const periodOf = (state) => LifeMap.lastNotAbove(periods, dayOf(state));
    const shown = () => (borders && !store.get().hidden.borders ? { day: dayOf(store.get()) } : null);
    const tint = new LifeMap.CanvasLayer(painter.sheet("tint", shown), { pane: "tint", padding: 0.12, coarseness: 2, fades: true });
    const lines = new LifeMap.CanvasLayer(painter.sheet("borders", shown), { pane: "borders", padding: 0.12, fades: true });

    function paint() {
      for (const canvas of [tint, lines]) canvas.requestPaint();
    }

    const paintInTurn = LifeMap.notTooOften(FASTEST, paint);

    return LifeMap.joinLayers(page, [tint, lines], {
      onState(state, before) {
        if (periodOf(state) !== periodOf(before) || state.hidden.borders !== before.hidden.borders) paintInTurn();
      },
      onLook: paint,
    });
  };
})();
