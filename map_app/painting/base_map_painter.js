// Paints the ground (coast, land) and, as a sheet that lies above the tints, water and relief. Knows no page.
(function () {
  "use strict";
  const { HIGH_FROM, RELIEF_FADES, STYLES, strokePath } = LifeMap.baseMap;
  const MARGIN = 24; // px beyond a sheet: wider than half the widest line

  /** What the sheets share for one view: the level, its outlines in sight, and the land as one path. */
  function sceneFor(levels) {
    const known = LifeMap.remember(4);
    return (view, name = view.zoom < HIGH_FROM ? "low" : "high") => known(`${name},${LifeMap.keyOfView(view)}`, () => {
      const window = LifeMap.windowOf(view, MARGIN);
      const level = levels(name);
      const trace = (shapes, gap, isClosed) => LifeMap.tracePath(shapes, window, gap / view.scale, isClosed);
      return { level, trace, land: trace(level.land, 0.6, true), pixel: 1 / view.scale };
    });
  }

  /** Paint the soft lines around the coast at half the size: they cost the most of all, and nobody sees the difference. */
  function paintCoastLines(context, view, { trace, level, pixel }, { look, colours }) {
    const sheet = new OffscreenCanvas(Math.ceil(view.width / 2), Math.ceil(view.height / 2));
    const half = sheet.getContext("2d");
    half.setTransform(view.scale / 2, 0, 0, -view.scale / 2, -view.left / 2, -view.top / 2);
    half.lineJoin = "bevel";
    for (const [width, alpha] of STYLES[look].coastLines) {
      const rough = trace(level.land, Math.max(2, width / 4), true);
      strokePath(half, rough, colours.vignette, width * pixel, alpha);
    }
    view.usePixels();
    context.drawImage(sheet, 0, 0, sheet.width * 2, sheet.height * 2);
  }

  function paintGround(context, view, scene, ink) {
    paintCoastLines(context, view, scene, ink);
    view.useMapUnits();
    context.fillStyle = ink.colours.land;
    context.fill(scene.land, "evenodd");
  }

  function paintRelief(context, view, land, relief, look) {
    const [begins, ends] = RELIEF_FADES;
    const alpha = Math.min(1, (ends - view.zoom) / (ends - begins)) * STYLES[look].relief;
    if (alpha <= 0) return;
    const [west, south, east, north] = relief.bounds;
    const [left, top] = view.toPixel(west, north);
    context.save();
    view.useMapUnits();
    context.clip(land, "evenodd");
    view.usePixels();
    context.globalAlpha = alpha;
    context.imageSmoothingQuality = "medium";
    context.drawImage(relief.ink, left, top, (east - west) * view.scale, (north - south) * view.scale);
    context.restore();
  }

  function paintRivers(context, { level, trace, pixel }, { colours, lines }) {
    for (const { width, shapes } of level.rivers) {
      strokePath(context, trace(shapes, 0.6, false), colours.river, width * lines * pixel, 0.85);
    }
    const lakes = trace(level.lakes, 0.6, true);
    context.fillStyle = colours.lake;
    context.fill(lakes, "evenodd");
    strokePath(context, lakes, colours.river, 0.5 * pixel, 1);
  }

  /** @param {{relief: boolean, rivers: boolean, graticule: boolean}} shown */
  function paintWater(context, view, scene, ink, { relief, graticule, shown }) {
    const { colours, look, lines } = ink;
    context.lineJoin = "round";
    if (relief && shown.relief) paintRelief(context, view, scene.land, relief, look);
    view.useMapUnits();
    if (shown.rivers) paintRivers(context, scene, ink);
    strokePath(context, scene.land, colours.coast, STYLES[look].coastWidth * lines * scene.pixel, 1);
    if (!shown.graticule) return;
    const net = scene.trace(graticule, 1, false);
    strokePath(context, net, colours.graticule, 0.6 * scene.pixel, STYLES[look].graticule);
  }

  LifeMap.baseMapPainter = { sceneFor, paintGround, paintWater };
})();
