// Paints the states of a day: their tint, the stronger band within their borders, and the border lines. Holds no state.
(function () {
  "use strict";
  const { STATUS, COLOUR, BY_FORCE } = LifeMap.borderModel;
  const STYLES = {
    paper: { tint: 0.31, band: 0.34, line: 1.15 },
    dark: { tint: 0.13, band: 0.2, line: 1.2 },
    atlas: { tint: 0.2, band: 0.34, line: 1.2 },
  };
  const BANDS = [[26, 0.16], [13, 0.3], [5, 0.5]]; // width in px (half of it inside), share of the band's strength
  const STRIPE = 7; // px between the stripes of land held by force

  const windowOf = (view, margin) => [
    view.west - margin / view.scale, view.south - margin / view.scale,
    view.east + margin / view.scale, view.north + margin / view.scale,
  ];

  /** Slanted stripes over land held by force, across the whole sheet: the clip in force keeps them in place. */
  function paintStripes(pen, width, height, colour, alpha) {
    pen.globalAlpha = alpha;
    pen.strokeStyle = colour;
    pen.lineWidth = 1.6;
    pen.beginPath();
    for (let from = -height; from < width; from += STRIPE) {
      pen.moveTo(from, height);
      pen.lineTo(from + height, 0);
    }
    pen.stroke();
  }

  function useMapUnits(pen, view) {
    const unit = view.scale * view.ratio;
    pen.setTransform(unit, 0, 0, -unit, -view.left * view.ratio, -view.top * view.ratio);
  }

  function paintArea(pen, view, path, bands, holding, colour, style) {
    const isForce = holding[STATUS] >= BY_FORCE;
    pen.save();
    useMapUnits(pen, view);
    pen.clip(path, "evenodd");
    pen.fillStyle = pen.strokeStyle = colour;
    pen.globalAlpha = style.tint * (isForce ? 0.6 : 1);
    pen.fill(path, "evenodd");
    if (isForce) {
      pen.setTransform(view.ratio, 0, 0, view.ratio, 0, 0);
      paintStripes(pen, view.width, view.height, colour, style.tint * 1.1);
      useMapUnits(pen, view);
      pen.strokeStyle = colour;
    }
    BANDS.forEach(([width, share], number) => {
      pen.globalAlpha = style.band * share * 2;
      pen.lineWidth = width / view.scale;
      pen.stroke(bands[number]);
    });
    pen.restore();
  }

  /** What the tint is painted on, kept as long as the view and the look stay: then only what changed is painted again. */
  function makeSheet() {
    let sheet = null;
    let key = "";
    return function (view) {
      const now = [LifeMap.look(), view.left, view.top, view.width, view.height, view.scale].join();
      const isKept = now === key;
      if (!isKept) sheet = new OffscreenCanvas(Math.round(view.width * view.ratio), Math.round(view.height * view.ratio));
      key = now;
      return { sheet, isKept };
    };
  }

  /** Paint areas within a window (map units), and nothing beyond it. */
  function paintAreas(sheet, view, { areas, land }, window, colours) {
    const pen = sheet.getContext("2d");
    const reach = 14 / view.scale; // half the widest band
    const seen = [window[0] - reach, window[1] - reach, window[2] + reach, window[3] + reach];
    pen.setTransform(view.ratio, 0, 0, view.ratio, 0, 0);
    pen.save();
    pen.beginPath();
    const [left, top] = view.toPixel(window[0], window[3]).map(Math.floor);
    const [right, bottom] = view.toPixel(window[2], window[1]).map(Math.ceil);
    pen.rect(left - (left & 1), top - (top & 1), right - left + 2, bottom - top + 2);
    pen.clip();
    pen.clearRect(left - 2, top - 2, right - left + 6, bottom - top + 6);
    pen.lineJoin = "bevel";
    for (const area of areas) {
      const path = LifeMap.traceArea(area, seen, 1.6 / view.scale);
      if (!path) continue;
      const bands = BANDS.map(([width]) => LifeMap.traceArea(area, seen, Math.max(1.6, width / 4) / view.scale));
      paintArea(pen, view, path, bands, area.holding, colours[area.holding[COLOUR]], STYLES[LifeMap.look()]);
    }
    useMapUnits(pen, view);
    pen.globalCompositeOperation = "destination-in"; // cut out along the coast
    pen.fill(land, "evenodd");
    pen.restore();
  }

  /**
   * @returns {function} paint(context, view, scene, colours): the scene has areas from `LifeMap.borderModel.compose`;
   *   land, the path that the tint may not leave; changed, the box in map units outside which nothing is new
   */
  function makeTint() {
    const sheetFor = makeSheet();
    return function (context, view, scene, colours) {
      const { changed } = scene;
      const { sheet, isKept } = sheetFor(view);
      const reach = 14 / view.scale;
      const all = [view.west, view.south, view.east, view.north];
      const box = isKept
        ? [changed[0] - reach, changed[1] - reach, changed[2] + reach, changed[3] + reach].map((edge, side) =>
            side < 2 ? Math.max(edge, all[side]) : Math.min(edge, all[side]))
        : all;
      if (box[0] < box[2] && box[1] < box[3]) paintAreas(sheet, view, scene, box, colours);
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.drawImage(sheet, 0, 0);
    };
  }

  /** @param {{states: object[], fronts: object[], parts: object[]}} lines arcs by the kind of border */
  function paintLines(context, view, lines) {
    const colour = LifeMap.colours().border;
    const { line } = STYLES[LifeMap.look()];
    const pixel = 1 / view.scale;
    const trace = (arcs) => LifeMap.tracePath(arcs, windowOf(view, 8), 0.6 * pixel, false);
    const stroke = (path, width, alpha, dash = []) => {
      context.setLineDash(dash.map((length) => length * pixel));
      LifeMap.baseMap.strokePath(context, path, colour, width * pixel, alpha);
    };
    view.useMapUnits();
    context.lineJoin = "round";
    const [states, fronts, parts] = [lines.states, lines.fronts, lines.parts].map(trace);
    if (view.zoom >= LifeMap.baseMap.HIGH_FROM) stroke(parts, 0.8, 0.55, [1.5, 3]);
    stroke(states, 4.5, 0.16);
    stroke(states, line, 0.95);
    stroke(fronts, line, 0.95, [5, 3.5]);
    context.setLineDash([]);
  }

  LifeMap.borderPainter = { STYLES, makeTint, paintLines };
})();
