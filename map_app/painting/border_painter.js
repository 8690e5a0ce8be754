// Paints the states of a day: their tint, the stronger band within their borders, and the border lines. Knows no page.
(function () {
  "use strict";
  const { STATUS, COLOUR, BY_FORCE } = LifeMap.borderModel;
  const STYLES = {
    paper: { tint: 0.31, stripes: 0.34, band: 0.34, line: 1.15 },
    dark: { tint: 0.16, stripes: 0.26, band: 0.22, line: 1.2 },
    atlas: { tint: 0.2, stripes: 0.3, band: 0.34, line: 1.2 },
  };
  const BANDS = [[26, 0.16], [13, 0.3], [5, 0.5]]; // width in px (half of it inside), share of the band's strength
  const REACH = 14; // px: half the widest band, and a little
  const PARTS_FROM = 2; // zoom from which the parts of a larger whole are told apart; they are named from there on
  const STRIPE = 7; // px between the stripes of land held by force
  const NOWHERE = [Infinity, Infinity, -Infinity, -Infinity];

  /** Slanted stripes over land held by force, across the whole sheet: the clip in force keeps them in place. */
  function paintStripes(pen, { width, height }, colour, alpha) {
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

  function paintArea(pen, view, area, seen, colour, style) {
    const path = LifeMap.traceArea(area, seen, 1.6 / view.scale);
    if (!path) return;
    const isForce = area.holding[STATUS] >= BY_FORCE;
    pen.save();
    view.useMapUnits();
    pen.clip(path, "evenodd");
    pen.fillStyle = colour;
    pen.globalAlpha = style.tint * (isForce ? 0.6 : 1);
    pen.fill(path, "evenodd");
    if (isForce) {
      view.usePixels();
      paintStripes(pen, view, colour, style.stripes);
      view.useMapUnits();
    }
    pen.strokeStyle = colour;
    for (const [width, share] of BANDS) {
      pen.globalAlpha = style.band * share * 2;
      pen.lineWidth = width / view.scale;
      pen.stroke(LifeMap.traceArea(area, seen, Math.max(1.6, width / 4) / view.scale));
    }
    pen.restore();
  }

  /** Paint areas within a window (map units), and nothing beyond it. */
  function paintAreas(pen, view, { areas, land, colours, look }, window) {
    const reach = REACH / view.scale;
    const seen = [window[0] - reach, window[1] - reach, window[2] + reach, window[3] + reach];
    view.usePixels();
    pen.save();
    pen.beginPath();
    const [left, top] = view.toPixel(window[0], window[3]).map(Math.floor);
    const [right, bottom] = view.toPixel(window[2], window[1]).map(Math.ceil);
    pen.rect(left - (left & 1), top - (top & 1), right - left + 2, bottom - top + 2);
    pen.clip();
    pen.clearRect(left - 2, top - 2, right - left + 6, bottom - top + 6);
    pen.lineJoin = "bevel";
    for (const area of areas) paintArea(pen, view, area, seen, colours[area.holding[COLOUR]], STYLES[look]);
    view.useMapUnits();
    pen.globalCompositeOperation = "destination-in"; // cut out along the coast
    pen.fill(land, "evenodd");
    pen.restore();
  }

  /** @returns {number[]} the part of a changed box that a view shows, with the bands along its edge */
  function partInSight(changed, view) {
    const reach = REACH / view.scale;
    const all = [view.west, view.south, view.east, view.north];
    const wide = [changed[0] - reach, changed[1] - reach, changed[2] + reach, changed[3] + reach];
    return wide.map((edge, side) => (side < 2 ? Math.max : Math.min)(edge, all[side]));
  }

  /**
   * What one map's tint is painted on. It is kept as long as the view and the look stay: then only the box outside
   * which nothing is new is painted again.
   * @returns {function} paint(context, view, scene): the scene has areas, land, colours, look, and
   *   changedSince(held), the box in map units that has changed since a day on which regions were held so
   */
  function makeTint() {
    let kept = { key: "", sheet: null, held: null };
    return function (context, view, scene) {
      const key = `${scene.look},${LifeMap.keyOfView(view)}`;
      const isKept = key === kept.key;
      if (!isKept) kept = { key, sheet: new OffscreenCanvas(context.canvas.width, context.canvas.height), held: null };
      const all = [view.west, view.south, view.east, view.north];
      const box = isKept ? partInSight(scene.changedSince(kept.held) || NOWHERE, view) : all;
      const pen = kept.sheet.getContext("2d");
      if (box[0] < box[2] && box[1] < box[3]) paintAreas(pen, LifeMap.viewOn(pen, view), scene, box);
      kept.held = scene.held;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.drawImage(kept.sheet, 0, 0);
    };
  }

  /** @param {{states: object[], fronts: object[], parts: object[]}} lines arcs by the kind of border */
  function paintLines(context, view, lines, { look, colours }) {
    const { line } = STYLES[look];
    const pixel = 1 / view.scale;
    const stroke = (path, width, alpha, dash = []) => {
      context.setLineDash(dash.map((length) => length * pixel));
      LifeMap.baseMap.strokePath(context, path, colours.border, width * pixel, alpha);
    };
    view.useMapUnits();
    context.lineJoin = "round";
    const window = LifeMap.windowOf(view, 8);
    const [states, fronts, parts] = [lines.states, lines.fronts, lines.parts].map((arcs) => LifeMap.tracePath(arcs, window, 0.6 * pixel, false));
    if (view.zoom >= PARTS_FROM) stroke(parts, line, 0.85, [1.5, 2.8]);
    stroke(states, 4.5, 0.16);
    stroke(states, line, 0.95);
    stroke(fronts, line, 0.95, [5, 3.5]);
    context.setLineDash([]);
  }

  LifeMap.borderPainter = { makeTint, paintLines };
})();
