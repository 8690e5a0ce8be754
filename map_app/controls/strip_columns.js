// Draws the upper part of the time strip: a column of units for the events of each year, hatched silences behind.
(function () {
  "use strict";
  const FAINT = 0.26;
  const LEAST = 0.22; // opacity of a unit that holds next to nothing of its date

  function drawUnit(pen, kind, x, y, width, height) {
    pen.fillStyle = LifeMap.colours()[kind];
    pen.beginPath();
    if (kind === "life") pen.roundRect(x, y, width, height, Math.min(width, height) / 2);
    else pen.rect(x, y, width, height);
    pen.fill();
  }

  function drawYear(pen, data, scale, number, base, isStrong) {
    const left = scale.xOfYear(data.years.first + number) + 1;
    const { units, more } = LifeMap.stackYear(data, number);
    units.forEach((index, place) => {
      const column = place % scale.columns;
      const row = Math.floor(place / scale.columns) + 1;
      const share = LifeMap.moment.shareOf(data, data.events[index], data.years.first + number);
      pen.globalAlpha = (isStrong(index) ? 1 : FAINT) * (LEAST + (1 - LEAST) * share);
      const x = left + column * scale.cell;
      drawUnit(
        pen,
        data.events[index].kind,
        x,
        base - 2 - row * scale.row + scale.gap,
        scale.cell - scale.gap,
        scale.row - scale.gap,
      );
    });
    pen.globalAlpha = 1;
    if (!more) return;
    pen.fillStyle = LifeMap.colours()["ink-second"];
    pen.textAlign = "center";
    pen.fillText("+", left + (scale.columns * scale.cell) / 2, base - scale.heightOf(units.length) - 8);
  }

  /**
   * @param {CanvasRenderingContext2D} pen
   * @param {object} data
   * @param {object} scale from LifeMap.measureStrip
   * @param {{top: number, height: number, isStrong: function(number): boolean}} options `isStrong` parts full units from faint
   */
  LifeMap.drawStripColumns = function (pen, data, scale, { top, height, isStrong }) {
    const base = top + height;
    pen.font = "600 11px 'Life Map Sans', sans-serif";
    pen.globalAlpha = 0.3;
    for (const silence of data.silences) {
      const x = scale.xOfDay(silence.first_day);
      LifeMap.hatch(pen, x, top + 4, scale.xOfDay(silence.last_day) - x, height - 4);
    }
    pen.globalAlpha = 1;
    data.year_events.forEach((_, number) => drawYear(pen, data, scale, number, base, isStrong));
    pen.fillStyle = LifeMap.colours().hairline;
    pen.fillRect(scale.margin, base, scale.width - 2 * scale.margin, 1);
  };
})();
