// Paints the lens of a silence: the land that may have been reached, under slanted lines that fade out towards its edge.
(function () {
  "use strict";
  const GAP = 12; // px between two slanted lines, measured across the page
  const INK = 0.5; // opacity of the lines where nothing fades them
  const WASH = 0.42; // opacity of the paper under them
  const FADES = [84, 68, 54, 42, 31, 21, 12, 6]; // px: widths over which the edge is rubbed out, again and again
  const FULL_WIDTH = 910; // px: on a narrower map the fade is narrower too
  const RUB = 0.3; // how much each takes away
  const EVERYWHERE = [-1e6, -1e6, 1e6, 1e6];

  function hatch(pen, view, colour) {
    view.usePixels();
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
    view.useMapUnits();
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

  /**
   * @param {function(): object[]} land gives the shapes of the land, roughly: enough under something that fades
   * @returns {function} paint(context, view, lens, ink): the lens has rings as encoded lines, and their scale
   */
  LifeMap.makeLensPainter = function (land) {
    const known = LifeMap.remember(4);
    const landPath = () => known("land", () => LifeMap.tracePath(land(), EVERYWHERE, 0, true));
    const pathOf = ({ rings, scale }) => known(rings.join(), () => {
      const shapes = rings.map((ring) => LifeMap.readShape(LifeMap.decodeLine(ring, scale)));
      return LifeMap.tracePath(shapes, EVERYWHERE, 0, true);
    });
    return function (pen, view, lens, { colours }) {
      const path = pathOf(lens);
      pen.save();
      view.useMapUnits();
      pen.clip(landPath(), "evenodd");
      pen.clip(path, "evenodd");
      pen.globalAlpha = WASH;
      pen.fillStyle = colours.panel;
      pen.fill(path, "evenodd");
      hatch(pen, view, colours.past);
      fadeEdge(pen, view, path);
      pen.restore();
    };
  };
})();
