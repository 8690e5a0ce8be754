// The lens of a silence: the land that may have been reached, under slanted lines that fade out towards its edge. One canvas under the areas.
(function () {
  "use strict";
  const GAP = 12; // px between two slanted lines, measured across the page
  const INK = 0.5; // opacity of the lines where nothing fades them
  const WASH = 0.42; // opacity of the paper under them
  const FADES = [84, 68, 54, 42, 31, 21, 12, 6]; // px: widths over which the edge is rubbed out, again and again
  const FULL_WIDTH = 910; // px: on a narrower map the fade is narrower too
  const RUB = 0.3; // how much each takes away
  const paths = new WeakMap();
  let land = null;

  /** @returns {Path2D} the outline of a lens in map units */
  function pathOf(lens) {
    if (!paths.has(lens)) {
      const shapes = lens.rings.map((ring) => LifeMap.readShape(LifeMap.decodeLine(ring, lens.scale)));
      paths.set(lens, LifeMap.tracePath(shapes, [-1e6, -1e6, 1e6, 1e6], 0, true));
    }
    return paths.get(lens);
  }

  /** @returns {Path2D} the land, roughly: enough under something that fades */
  function landPath({ base }) {
    if (land) return land;
    const shapes = base.low.land.map((ring) => LifeMap.readShape(LifeMap.decodeLine(ring, base.low.scale)));
    land = LifeMap.tracePath(shapes, [-1e6, -1e6, 1e6, 1e6], 0, true);
    return land;
  }

  function useMapUnits(pen, view) {
    const unit = view.scale * view.ratio;
    pen.setTransform(unit, 0, 0, -unit, -view.left * view.ratio, -view.top * view.ratio);
  }

  function hatch(pen, view, colour) {
    pen.setTransform(view.ratio, 0, 0, view.ratio, 0, 0);
    pen.beginPath();
    for (let left = -view.height; left < view.width; left += GAP) {
      pen.moveTo(left, view.height);
      pen.lineTo(left + view.height, 0);
    }
    pen.strokeStyle = colour;
    pen.lineWidth = 1.5;
    pen.globalAlpha = INK;
    pen.stroke();
  }

  /** Rub out the edge, most at the outline and less and less inwards. */
  function fadeEdge(pen, view, path) {
    useMapUnits(pen, view);
    pen.globalCompositeOperation = "destination-out";
    pen.globalAlpha = RUB;
    pen.strokeStyle = "#000";
    pen.lineJoin = "round";
    for (const width of FADES) {
      pen.lineWidth = (width * Math.min(1, view.mapWidth / FULL_WIDTH)) / view.scale;
      pen.stroke(path);
    }
    pen.globalCompositeOperation = "source-over";
    pen.globalAlpha = 1;
  }

  function paintLens(context, view, data, lens) {
    const colours = LifeMap.colours();
    const path = pathOf(lens);
    const sheet = document.createElement("canvas");
    sheet.width = Math.round(view.width * view.ratio);
    sheet.height = Math.round(view.height * view.ratio);
    const pen = sheet.getContext("2d");
    useMapUnits(pen, view);
    pen.clip(landPath(data), "evenodd");
    pen.clip(path, "evenodd");
    pen.globalAlpha = WASH;
    pen.fillStyle = colours.panel;
    pen.fill(path, "evenodd");
    hatch(pen, view, colours.past);
    fadeEdge(pen, view, path);
    context.drawImage(sheet, 0, 0, view.width, view.height);
  }

  /** @returns {{rings: string[], scale: number, words: string}|null} the lens of the year, if the map shows a silence */
  LifeMap.lensAt = function (data, state) {
    const { silence } = LifeMap.moment.momentOf(data, state.year);
    if (silence === null || state.place !== null || state.readings || state.hidden.stages) return null;
    const lens = data.lenses[data.silences[silence].lenses[state.year]];
    return lens?.rings.length ? lens : null;
  };

  LifeMap.layers.lens = function (page) {
    const { data, store } = page;
    LifeMap.makePane(page.map, "lens", 305);
    const paint = (context, view) => shown && paintLens(context, view, data, shown);
    const canvas = new LifeMap.CanvasLayer(paint, { pane: "lens", padding: 0.12 });
    let shown = null;

    function choose(state) {
      const next = LifeMap.lensAt(data, state);
      const isSame = next === shown || (next && shown && String(next.rings) === String(shown.rings));
      shown = next;
      if (isSame) return;
      canvas.setShown(shown !== null);
      canvas.paintNow();
    }

    return LifeMap.joinLayers(page, [canvas], {
      onAdd: () => choose(store.get()),
      onState: choose,
      onLook: () => canvas.paintNow(),
    });
  };
})();
