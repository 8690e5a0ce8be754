// Draws the strip of months in the story: four rows by kind, each date as sure as it is. The cards say the same in words.
(function () {
  "use strict";
  const ROW = 10; // px
  const FIRST_ROW = 7;
  const HEIGHT = 66;
  const RADIUS = 4;
  const BAR_HALF = 2; // px; half the height of an open bar
  const NEAR = 8; // px; marks closer than this in one row stand side by side

  /** Draw what is the same in every year: the rows and the months. */
  LifeMap.drawMonthFrame = function (canvas, data, width) {
    const pen = LifeMap.freshCanvas(canvas, width, HEIGHT);
    const months = LifeMap.say(data, "months").split(" ");
    const colours = LifeMap.colours();
    pen.fillStyle = colours.rule;
    for (let row = 0; row < 4; row++) pen.fillRect(0, FIRST_ROW + row * ROW - 0.5, width, 1);
    pen.fillStyle = colours.hairline;
    pen.fillRect(0, 47, width, 1);
    pen.font = "12px 'Life Map Sans', 'Source Sans 3', 'Segoe UI', sans-serif";
    pen.textAlign = "center";
    months.forEach((name, month) => {
      pen.fillStyle = colours.hairline;
      pen.fillRect(Math.round((month / 12) * width), 45, 1, 5);
      pen.fillStyle = colours["ink-second"];
      pen.fillText(name, ((month + 0.5) / 12) * width, 62);
    });
  };

  /** @returns {number} opacity of a bar: the longer the time an event may fill, the fainter */
  const strengthOf = (share) => Math.min(0.72, Math.max(0.24, 0.72 * (1 / 12 / share) ** 0.7));

  /** @returns {number} px; a long bar is thin, so that the short ones over it stay plain */
  const heightOf = (share) => Math.min(6, Math.max(2, 6 * (1.2 / 12 / share) ** 0.8));

  function drawBar(pen, mark, y, width) {
    const left = mark.from * width;
    const right = Math.max(mark.to * width, left + 2);
    const colour = LifeMap.colours()[mark.kind];
    const clear = LifeMap.clearOf(colour);
    const fill = pen.createLinearGradient(left, 0, right, 0);
    fill.addColorStop(0, mark.fadeIn ? clear : colour);
    fill.addColorStop(mark.fadeIn, colour);
    fill.addColorStop(Math.max(mark.fadeIn, 1 - mark.fadeOut), colour);
    fill.addColorStop(1, mark.fadeOut ? clear : colour);
    pen.fillStyle = fill;
    pen.globalAlpha = strengthOf(mark.to - mark.from);
    const height = heightOf(mark.to - mark.from);
    pen.fillRect(left, y - height / 2, right - left, height);
    pen.globalAlpha = 1;
  }

  /** @returns {boolean} whether a date is drawn over the days that it may mean; no sign in their middle says more */
  const isBar = ({ shape }) => shape === "bar" || shape === "year";

  const shapes = {};

  function drawSign(pen, kind, x, y) {
    shapes[kind] ??= new Path2D(LifeMap.signs.kindPath(kind, RADIUS));
    pen.translate(x, y);
    pen.fillStyle = LifeMap.colours()[kind];
    pen.fill(shapes[kind]);
    pen.translate(-x, -y);
  }

  /** Join our mark to that of another version by a broken line. */
  function drawJoin(pen, from, to, y) {
    const side = Math.sign(to - from) || 1;
    if (Math.abs(to - from) <= 3 * RADIUS) return;
    pen.setLineDash([6, 2, 1.5, 2]);
    pen.beginPath();
    pen.moveTo(from + side * (RADIUS + 1), y);
    pen.lineTo(to - side * (RADIUS + 1), y);
    pen.stroke();
    pen.setLineDash([]);
  }

  /** Draw where another version has an event: an open ring on a day, an open bar over what may be any day of it. */
  function drawOther(pen, mark, other, y, width, start) {
    const [left, right] = [other.from, other.to].map((share) => Math.min(width - 1, Math.max(1, share * width)));
    const middle = Math.min(width - RADIUS, Math.max(RADIUS, (left + right) / 2));
    pen.strokeStyle = LifeMap.colours()[mark.kind];
    pen.lineWidth = 1.2;
    if (mark.shape !== "other") drawJoin(pen, start, other.isDay ? middle : Math.min(right, Math.max(left, start)), y);
    pen.beginPath();
    if (other.isDay) pen.arc(middle, y, RADIUS - 0.6, 0, 2 * Math.PI);
    else pen.rect(left, y - BAR_HALF, right - left, 2 * BAR_HALF);
    pen.fillStyle = LifeMap.colours().panel;
    pen.fill();
    pen.stroke();
  }

  /** Give each mark its seat in px; marks that would cover each other move apart. */
  function seatMarks(marks, rows, width) {
    const taken = rows.map(() => -Infinity);
    return [...marks]
      .sort((one, other) => one.centre - other.centre)
      .map((mark) => {
        const row = rows.indexOf(mark.kind);
        const wish = mark.centre * width;
        const x = mark.shape === "day" ? Math.min(width - RADIUS, Math.max(wish, taken[row] + NEAR, RADIUS)) : wish;
        if (mark.shape === "day") taken[row] = x;
        return { ...mark, x, y: FIRST_ROW + row * ROW };
      });
  }

  /**
   * Draw a year's events over the frame of the months.
   * @returns {object[]} the marks with their seats: x and y in px
   */
  LifeMap.drawMonths = function (canvas, data, state, width) {
    const pen = LifeMap.freshCanvas(canvas, width, HEIGHT);
    const rows = data.kinds.map(({ id }) => id);
    const marks = seatMarks(LifeMap.monthMarks(data, state.year), rows, width);
    const now = LifeMap.moment.currentEvent(data, state);
    const current = marks.find(({ index }) => index === now);
    if (current && current.shape !== "year") {
      pen.globalAlpha = 0.12;
      pen.fillStyle = LifeMap.colours().accent;
      const room = Math.max((current.to - current.from) * width, 12);
      pen.fillRect(((current.from + current.to) / 2) * width - room / 2, 0, room, 47);
      pen.globalAlpha = 1;
    }
    const strength = (mark) => (state.hidden[mark.kind] ? 0.3 : 1);
    for (const mark of marks) if (isBar(mark) && strength(mark) === 1) drawBar(pen, mark, mark.y, width);
    for (const mark of marks) {
      if (mark.shape === "year") continue;
      pen.globalAlpha = strength(mark);
      for (const other of [...mark.others].sort((one, two) => one.isDay - two.isDay)) drawOther(pen, mark, other, mark.y, width, mark.x);
      if (mark.shape === "day") drawSign(pen, mark.kind, mark.x, mark.y);
    }
    pen.globalAlpha = 1;
    return marks;
  };
})();
