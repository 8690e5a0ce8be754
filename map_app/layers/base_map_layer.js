// Draws the base map on two canvases: the ground (coast, land), and above it water and relief. Tints go between.
(function () {
  "use strict";
  const { HIGH_FROM, RELIEF_FADES, STYLES } = LifeMap.baseMap;
  const PANES = { ground: 210, tint: 220, water: 230 }; // "tint" is kept free for states and their borders

  /** What both canvases share for one view: the level, its outlines in sight, and the land as one path. */
  function makeScene(levels) {
    let kept = null;
    return function (view) {
      const key = [view.left, view.top, view.width, view.height, view.scale].join();
      if (kept && kept.key === key) return kept;
      const margin = 24 / view.scale; // wider than half the widest line
      const window = [view.west - margin, view.south - margin, view.east + margin, view.north + margin];
      const level = levels(view.zoom < HIGH_FROM ? "low" : "high");
      const trace = (shapes, gap, isClosed) => LifeMap.tracePath(shapes, window, gap / view.scale, isClosed);
      kept = { key, level, trace, land: trace(level.land, 0.6, true), pixel: 1 / view.scale };
      return kept;
    };
  }

  /** Paint the soft lines around the coast at half the size: they cost the most of all, and nobody sees the difference. */
  function paintCoastLines(context, view, { trace, level, pixel }) {
    const sheet = new OffscreenCanvas(Math.ceil(view.width / 2), Math.ceil(view.height / 2));
    const half = sheet.getContext("2d");
    half.setTransform(view.scale / 2, 0, 0, -view.scale / 2, -view.left / 2, -view.top / 2);
    half.lineJoin = "bevel";
    for (const [width, alpha] of STYLES[LifeMap.look()].coastLines) {
      const rough = trace(level.land, Math.max(2, width / 4), true);
      LifeMap.baseMap.strokePath(half, rough, LifeMap.colours().vignette, width * pixel, alpha);
    }
    view.usePixels();
    context.drawImage(sheet, 0, 0, sheet.width * 2, sheet.height * 2);
  }

  function paintGround(context, view, scene) {
    const colours = LifeMap.colours();
    const { land } = scene(view);
    paintCoastLines(context, view, scene(view));
    view.useMapUnits();
    context.fillStyle = colours.land;
    context.fill(land, "evenodd");
  }

  function paintRelief(context, view, land, relief) {
    const [begins, ends] = RELIEF_FADES;
    const alpha = Math.min(1, (ends - view.zoom) / (ends - begins)) * STYLES[LifeMap.look()].relief;
    if (alpha <= 0) return;
    const [west, south, east, north] = relief.bounds;
    const [left, top] = view.toPixel(west, north);
    context.save();
    view.useMapUnits();
    context.clip(land, "evenodd");
    view.usePixels();
    context.globalAlpha = alpha;
    context.imageSmoothingQuality = "medium";
    context.drawImage(relief.shade, left, top, (east - west) * view.scale, (north - south) * view.scale);
    context.restore();
  }

  function paintRivers(context, scene, colours) {
    for (const { width, shapes } of scene.level.rivers) {
      const path = scene.trace(shapes, 0.6, false);
      LifeMap.baseMap.strokePath(context, path, colours.river, width * LifeMap.magnification.lines * scene.pixel, 0.85);
    }
  }

  function paintLakes(context, scene, lakes) {
    const colours = LifeMap.colours();
    const path = scene.trace(lakes.flatMap((lake) => lake.shapes), 0.6, true);
    context.fillStyle = colours.lake;
    context.fill(path, "evenodd");
    LifeMap.baseMap.strokePath(context, path, colours.river, 0.5 * scene.pixel, 1);
  }

  const isDated = (lake) => lake.first_day != null || lake.last_day != null;

  function paintWater(context, view, scene, state, { relief, graticule }) {
    const colours = LifeMap.colours();
    const style = STYLES[LifeMap.look()];
    const now = scene(view);
    context.lineJoin = "round";
    if (relief.shade && !state.hidden.relief) paintRelief(context, view, now.land, relief);
    view.useMapUnits();
    if (!state.hidden.rivers) paintRivers(context, now, colours);
    if (!state.hidden.rivers) paintLakes(context, now, now.level.lakes.filter((lake) => !isDated(lake)));
    LifeMap.baseMap.strokePath(context, now.land, colours.coast, style.coastWidth * LifeMap.magnification.lines * now.pixel, 1);
    if (state.hidden.graticule) return;
    const lines = now.trace(graticule, 1, false);
    LifeMap.baseMap.strokePath(context, lines, colours.graticule, 0.6 * now.pixel, style.graticule);
  }

  LifeMap.layers.base_map = function (page) {
    const { base } = page.data;
    const { store } = page;
    const scene = makeScene((name) => LifeMap.baseMap.levelOf(page, name));
    const relief = { ...base.relief, shade: null };
    const graticule = base.graticule.map((text) => LifeMap.readShape(LifeMap.decodeLine(text, base.low.scale)));
    for (const [name, level] of Object.entries(PANES)) LifeMap.makePane(page.map, name, level);
    const ground = new LifeMap.CanvasLayer((context, view) => paintGround(context, view, scene), { pane: "ground" });
    const water = new LifeMap.CanvasLayer(
      (context, view) => paintWater(context, view, scene, store.get(), { relief, graticule }),
      { pane: "water", turn: 1 },
    );
    const waterKey = ({ hidden }) => [hidden.relief, hidden.rivers, hidden.graticule].join();
    return LifeMap.joinLayers(page, [ground, water], {
      onState(state, before) {
        if (waterKey(state) !== waterKey(before)) water.requestPaint();
      },
      onAdd() {
        if (base.relief) LifeMap.loadImage(base.relief.url, (image) => {
          relief.shade = LifeMap.baseMap.shadeOf(image);
          water.requestPaint();
        });
      },
      onLook() {
        for (const canvas of [ground, water]) canvas.requestPaint();
      },
    });
  };
})();
