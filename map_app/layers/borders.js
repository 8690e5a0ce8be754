// The states of the day shown: tint beneath the relief, border lines above the water. Painted anew only when they change.
(function () {
  "use strict";
  const PANES = { tint: 220, borders: 236 };

  LifeMap.layers.borders = function (page) {
    const { data, store } = page;
    const { borders } = data.base;
    const nothing = { areas: [], lines: { states: [], fronts: [], parts: [] } };
    const model = LifeMap.borderModel;
    const areaOf = borders ? model.areasOfHoldings(borders.holdings) : [];
    const arcs = {};
    let shown = { key: "", held: [] };
    let composed = new Map(); // by level, of the day shown
    let land = null;
    for (const [name, level] of Object.entries(PANES)) LifeMap.makePane(page.map, name, level);

    const levelAt = (zoom) => (zoom < LifeMap.baseMap.HIGH_FROM ? "low" : "high");
    const isOn = (state) => Boolean(borders) && !state.hidden.borders;

    function arcsOf(level) {
      const base = data.base[level];
      arcs[level] = arcs[level] || model.readArcs(borders[level], LifeMap.baseMap.levelOf(page, level).land, base.scale);
      return arcs[level];
    }

    function sceneOf(level) {
      if (!isOn(store.get())) return nothing;
      if (!composed.has(level)) composed.set(level, model.compose(borders, arcsOf(level), shown.held, areaOf));
      return composed.get(level);
    }

    /** The land as one path, kept for the view: the tint is cut out along it. */
    function landIn(view, level) {
      const key = [view.left, view.top, view.width, view.height, view.scale].join();
      if (!land || land.key !== key) {
        const window = [view.west, view.south, view.east, view.north];
        const path = LifeMap.tracePath(LifeMap.baseMap.levelOf(page, level).land, window, 0.6 / view.scale, true);
        land = { key, path };
      }
      return land.path;
    }

    const tint = new LifeMap.CanvasLayer((context, view) => {
      const level = levelAt(view.zoom);
      const { areas } = sceneOf(level);
      if (areas.length) LifeMap.borderPainter.paintTint(context, view, { areas, land: landIn(view, level) }, borders.colours);
    }, { pane: "tint", padding: 0.2 });
    const lines = new LifeMap.CanvasLayer(
      (context, view) => LifeMap.borderPainter.paintLines(context, view, sceneOf(levelAt(view.zoom)).lines),
      { pane: "borders", padding: 0.12, turn: 1 },
    );

    function paint() {
      tint.requestPaint();
      lines.requestPaint();
    }

    /** Find who holds what on the day of a state. @returns {boolean} whether that is not what is shown */
    function turnTo(state) {
      if (!borders) return false;
      const held = model.holdingsOn(borders, LifeMap.moment.borderDay(data, state));
      const key = held.join();
      if (key === shown.key) return false;
      shown = { key, held };
      composed = new Map();
      return true;
    }

    turnTo(store.get());
    return LifeMap.joinLayers(page, [tint, lines], {
      onState(state, before) {
        const isNew = LifeMap.moment.borderDay(data, state) !== LifeMap.moment.borderDay(data, before) && turnTo(state);
        if (isNew || state.hidden.borders !== before.hidden.borders) paint();
      },
      onLook: paint,
    });
  };
})();
