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
    const pen = canvas.getContext("2d");
    const [across, down] = [Math.round(width * density), Math.round(height * density)];
    if (canvas.width !== across || canvas.height !== down) {
      canvas.width = across;
      canvas.height = down;
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    }
    pen.setTransform(density, 0, 0, density, 0, 0);
    pen.clearRect(0, 0, width, height);
    return pen;
  };

  /**
   * @param {string} colour as the style sheet writes it, #abc or #aabbcc
   * @returns {string} the same colour, wholly clear: what a fade ends in, for "transparent" would fade through black
   */
  LifeMap.clearOf = (colour) => `${colour.length === 4 ? colour.replace(/[^#]/g, "$&$&") : colour}00`;

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
