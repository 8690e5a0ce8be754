// A canvas ready to be drawn on in CSS pixels, and the slanted lines that mean "not known".
(function () {
  "use strict";

  /**
   * Size a canvas for sharp drawing.
   * @param {HTMLCanvasElement} canvas
   * @param {number} width CSS pixels
   * @param {number} height CSS pixels
   * @returns {CanvasRenderingContext2D} empty, in CSS pixels
   */
  LifeMap.freshCanvas = function (canvas, width, height) {
    const density = Math.max(1, window.devicePixelRatio || 1);
    canvas.width = Math.round(width * density);
    canvas.height = Math.round(height * density);
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    const pen = canvas.getContext("2d");
    pen.setTransform(density, 0, 0, density, 0, 0);
    return pen;
  };

  /** Fill a rectangle with the slanted lines that mean "not known". */
  LifeMap.hatch = function (pen, x, y, width, height, gap = 6, line = 1.2) {
    pen.save();
    pen.beginPath();
    pen.rect(x, y, width, height);
    pen.clip();
    pen.beginPath();
    for (let from = x - height - ((x - height) % gap); from < x + width; from += gap) {
      pen.moveTo(from, y + height);
      pen.lineTo(from + height, y);
    }
    pen.strokeStyle = LifeMap.colours().past;
    pen.lineWidth = line;
    pen.stroke();
    pen.restore();
  };
})();
