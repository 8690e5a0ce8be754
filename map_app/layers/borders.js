// The states of the day shown: tint beneath the relief, border lines above the water. Painted anew only when they change.
(function () {
  "use strict";
  const NOWHERE = [Infinity, Infinity, -Infinity, -Infinity];
  const TINT_HIGH_FROM = 3.9; // zoom; the tint is soft, so it can do with coarse outlines for longer
  const PANES = { tint: 220, borders: 236 };

  const joined = (one, other) => one.map((edge, side) => (side < 2 ? Math.min : Math.max)(edge, other[side]));

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
    let changed = NOWHERE; // the box in map units in which the tint is not yet that of the day
    for (const [name, level] of Object.entries(PANES)) LifeMap.makePane(page.map, name, level);

    const levelAt = (zoom) => (zoom < LifeMap.baseMap.HIGH_FROM ? "low" : "high");
    const isOn = (state) => Boolean(borders) && !state.hidden.borders;

    function arcsOf(level) {
      arcs[level] = arcs[level] || model.readArcs(borders[level], LifeMap.baseMap.levelOf(page, level).land);
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

    const paintTint = LifeMap.borderPainter.makeTint();
    const tint = new LifeMap.CanvasLayer((context, view) => {
      if (!isOn(store.get())) return;
      const level = view.zoom < TINT_HIGH_FROM ? "low" : "high";
      paintTint(context, view, { areas: sceneOf(level).areas, land: landIn(view, level), changed }, borders.colours);
      changed = NOWHERE;
    }, { pane: "tint", padding: 0.12, coarseness: 2 });
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
      const isNew = (region) => region >= 0 && areaOf[held[region]] !== areaOf[shown.held[region]];
      for (const arc of arcsOf("low")) if (isNew(arc.left) || isNew(arc.right)) changed = joined(changed, arc.box);
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
