// The states of the day shown: tint beneath the relief, border lines above the water. Painted anew only when they change.
(function () {
  "use strict";
  const PANES = { tint: 220, borders: 236 };

  LifeMap.layers.borders = function (page) {
    const { data, store, map } = page;
    const { borders } = data.base;
    const painter = LifeMap.painterFor(page);
    let held = ""; // who holds what on the day shown
    for (const [name, level] of Object.entries(PANES)) LifeMap.makePane(map, name, level);

    const dayOf = (state) => LifeMap.moment.borderDay(data, state);
    const shown = () => (borders && !store.get().hidden.borders ? { day: dayOf(store.get()) } : null);
    const tint = new LifeMap.CanvasLayer(painter.sheet("tint", shown), { pane: "tint", padding: 0.12, coarseness: 2, fades: true });
    const lines = new LifeMap.CanvasLayer(painter.sheet("borders", shown), { pane: "borders", padding: 0.12, fades: true });

    function paint() {
      for (const canvas of [tint, lines]) canvas.requestPaint();
    }

    /** Find who holds what on a day. @returns {boolean} whether that is not what is shown */
    function turnTo(day) {
      if (!borders) return false;
      const before = held;
      held = LifeMap.borderModel.holdingsOn(borders, day).join();
      return held !== before;
    }

    turnTo(dayOf(store.get()));
    return LifeMap.joinLayers(page, [tint, lines], {
      onState(state, before) {
        const isNew = dayOf(state) !== dayOf(before) && turnTo(dayOf(state));
        if (isNew || state.hidden.borders !== before.hidden.borders) paint();
      },
      onLook: paint,
    });
  };
})();
