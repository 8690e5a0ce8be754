// Paints legs on a canvas: line and casing, arrowheads, plates with the means of travel. Chooses nothing.
(function () {
  "use strict";
  const { DASHES, MEANS, OPEN_MEANS } = LifeMap.signs;
  const SHORTEST_WITH_ARROW = 22; // px
  const SHORTEST_WITH_PLATE = 64; // px

  /** Width in px, colour and opacity of a leg by its strength. */
  const STRENGTHS = {
    strong: { width: 4.2, doubtful: 3.2, colour: "life", alpha: 1, arrow: 11 },
    now: { width: 2.8, doubtful: 2.6, colour: "life", alpha: 1, arrow: 9 },
    faint: { width: 1.8, doubtful: 1.8, colour: "past", alpha: 0.62, arrow: 0 },
    arrival: { width: 3.2, doubtful: 3.2, colour: "life", alpha: 1, arrow: 10 },
    departure: { width: 2.4, doubtful: 2.4, colour: "past", alpha: 1, arrow: 10 },
  };
  const meansPaths = new Map(Object.entries(MEANS).map(([name, d]) => [name, new Path2D(d)]));

  /** Paint one leg's line from its start to `share` of it; the context is in map units. */
  function paintLine(context, shown, pixel, share) {
    const { leg, strength } = shown;
    const style = STRENGTHS[strength];
    const colours = LifeMap.colours();
    const width = leg.certainty === "certain" ? style.width : style.doubtful;
    const path = share < 1 ? LifeMap.pathAlong(leg.line, share) : leg.path;
    context.lineJoin = "round";
    context.lineCap = "round";
    context.setLineDash([]);
    LifeMap.baseMap.strokePath(context, path, colours.casing, (width + 3) * pixel, 0.85 * style.alpha);
    context.lineCap = leg.certainty === "probable" || leg.certainty === "disputed" ? "butt" : "round";
    context.setLineDash(DASHES[leg.certainty].map((dash) => dash * pixel));
    LifeMap.baseMap.strokePath(context, path, colours[style.colour], width * pixel, style.alpha);
    context.setLineDash([]);
  }

  /** Paint all faint legs at once, so that lines do not darken where they cross. */
  function paintFaintLines(context, legs, pixel) {
    const { width, colour, alpha } = STRENGTHS.faint;
    const all = new Path2D();
    const kinds = new Map();
    for (const { certainty, path } of legs) {
      all.addPath(path);
      if (!kinds.has(certainty)) kinds.set(certainty, new Path2D());
      kinds.get(certainty).addPath(path);
    }
    const colours = LifeMap.colours();
    context.lineJoin = context.lineCap = "round";
    LifeMap.baseMap.strokePath(context, all, colours.casing, (width + 3) * pixel, 0.85 * alpha);
    for (const [certainty, path] of kinds) {
      context.lineCap = certainty === "probable" || certainty === "disputed" ? "butt" : "round";
      context.setLineDash(DASHES[certainty].map((dash) => dash * pixel));
      LifeMap.baseMap.strokePath(context, path, colours[colour], width * pixel, alpha);
    }
    context.setLineDash([]);
  }

  /** Paint an arrowhead; the context is in pixels. */
  function paintArrow(context, view, point, size, colour) {
    const [x, y] = view.toPixel(point.x, point.y);
    context.save();
    context.translate(x, y);
    context.rotate(-point.angle);
    const head = new Path2D(`M${size} 0L${-size * 0.7} ${-size * 0.72}L${-size * 0.25} 0L${-size * 0.7} ${size * 0.72}Z`);
    context.lineJoin = "round";
    LifeMap.baseMap.strokePath(context, head, LifeMap.colours().casing, 3.2, 1);
    context.fillStyle = colour;
    context.fill(head);
    context.restore();
  }

  function paintSlip(context, path) {
    context.save();
    context.shadowColor = "rgba(42, 21, 8, .4)";
    context.shadowBlur = 3.2 * context.getTransform().a;
    context.shadowOffsetY = context.getTransform().a;
    context.fillStyle = LifeMap.colours().panel;
    context.fill(path);
    context.restore();
  }

  function paintMeans(context, means, size, colour, angle) {
    context.save();
    if (means === "aeroplane") context.rotate(-angle);
    context.scale(size, size);
    context.translate(-12, -12);
    context.fillStyle = colour;
    context.fill(meansPaths.get(means), OPEN_MEANS.has(means) ? "evenodd" : "nonzero");
    context.restore();
  }

  function write(context, text, size, x, colour, weight = 700) {
    context.font = `${weight} ${size}px ${LifeMap.colours().interface}`;
    context.textAlign = "center";
    context.textBaseline = "alphabetic";
    context.fillStyle = colour;
    context.fillText(text, x, size * 0.36);
  }

  /** Paint a round plate with the means of travel, a number, or "?" where nobody recorded the way. */
  function paintPlate(context, plate) {
    const disc = new Path2D(LifeMap.signs.discPath(plate.radius));
    context.save();
    context.translate(plate.left, plate.top);
    paintSlip(context, disc);
    if (plate.dashes) context.setLineDash(plate.dashes);
    context.lineCap = "round";
    LifeMap.baseMap.strokePath(context, disc, plate.colour, plate.dashes ? 2 : 1.3, 1);
    context.setLineDash([]);
    if (plate.means) paintMeans(context, plate.means, plate.radius / 16.5, plate.colour, plate.angle);
    else write(context, plate.text, plate.radius * 1.32, 0, plate.colour);
    context.restore();
  }

  /** Paint a long plate with the means of travel and the years of the legs on an arc. */
  function paintPill(context, pill) {
    const { width, height, means, text, size } = pill;
    const path = new Path2D();
    path.roundRect(-width / 2, -height / 2, width, height, height / 2);
    context.save();
    context.translate(pill.left, pill.top);
    paintSlip(context, path);
    if (means) {
      context.save();
      context.translate(-width / 2 + height * 0.58, 0);
      paintMeans(context, means, height / 33, pill.colour, 0);
      context.restore();
    }
    write(context, text, size, means ? height * 0.36 : 0, LifeMap.colours().ink);
    context.restore();
  }

  LifeMap.legPainter = {
    STRENGTHS, SHORTEST_WITH_ARROW, SHORTEST_WITH_PLATE,
    hasSign: (means) => meansPaths.has(means),
    paintLine, paintFaintLines, paintArrow, paintPlate, paintPill,
  };
})();
