// Draws the lower part of the time strip: the stages as coloured bands that fade where their ends are not known.
(function () {
  "use strict";
  const FAINT = 0.35;
  const MOST_SILENT = 0.2; // share of a stage; of more silence than this its name keeps clear
  const ROOM_BESIDE_NAME = 7; // px

  /** @returns {CanvasGradient|string} the band's colour, fading over the days in which it may have begun or ended */
  function bandFill(pen, colour, left, fadeIn, fadeOut, right) {
    const width = right - left;
    if (width <= 0 || (fadeIn < 0.5 && fadeOut < 0.5)) return colour;
    const gradient = pen.createLinearGradient(left, 0, right, 0);
    const clear = LifeMap.clearOf(colour);
    gradient.addColorStop(0, fadeIn < 0.5 ? colour : clear);
    gradient.addColorStop(Math.min(0.5, fadeIn / width), colour);
    gradient.addColorStop(Math.max(0.5, 1 - fadeOut / width), colour);
    gradient.addColorStop(1, fadeOut < 0.5 ? colour : clear);
    return gradient;
  }

  function drawBand(pen, stage, scale, top, height) {
    const left = scale.xOfDay(stage.first_day);
    const right = scale.xOfDay(stage.last_day + 1);
    const fadeIn = scale.xOfDay(stage.first_day + stage.fade_in) - left;
    const fadeOut = right - scale.xOfDay(stage.last_day + 1 - stage.fade_out);
    pen.fillStyle = bandFill(pen, LifeMap.colours()[stage.condition], left, fadeIn, fadeOut, right);
    pen.fillRect(left + 0.5, top, Math.max(2, right - left - 1), height);
  }

  /** Find the longest name of a stage that fits its band, or null. */
  LifeMap.fittingName = function (stage, room, widthOf) {
    return [stage.name, ...stage.short_names].find((name) => widthOf(name) <= room - ROOM_BESIDE_NAME) ?? null;
  };

  /**
   * @param {object} stage
   * @param {object[]} silences
   * @returns {[number, number]} the days over which a stage may be named: where a silence takes much of it, its longest
   *   part outside, for a name on a silence would say that he was there
   */
  LifeMap.daysToName = function (stage, silences) {
    const [first, last] = [stage.first_day + stage.fade_in / 2, stage.last_day - stage.fade_out / 2];
    const within = silences.filter((one) => one.first_day < last && one.last_day > first);
    const silent = within.reduce((sum, one) => sum + Math.min(last, one.last_day) - Math.max(first, one.first_day), 0);
    if (silent < MOST_SILENT * (last - first)) return [first, last];
    const edges = [first, ...within.flatMap((one) => [one.first_day, one.last_day]), last];
    const parts = edges.flatMap((day, number) => (number % 2 ? [] : [[day, edges[number + 1]]]));
    return parts.reduce((one, other) => (other[1] - other[0] > one[1] - one[0] ? other : one));
  };

  function drawName(pen, stage, scale, top, height, silences) {
    const [left, right] = LifeMap.daysToName(stage, silences).map(scale.xOfDay);
    const name = LifeMap.fittingName(stage, right - left, (text) => pen.measureText(text).width);
    if (!name) return;
    const middle = (left + right) / 2;
    const half = pen.measureText(name).width / 2 + 4;
    const hatched = silences.some(
      (one) => scale.xOfDay(one.first_day) < middle + half && scale.xOfDay(one.last_day) > middle - half,
    );
    if (hatched) {
      pen.globalAlpha = 0.92;
      pen.fillStyle = LifeMap.colours().panel;
      pen.beginPath();
      pen.roundRect(middle - half, top + 3, 2 * half, height - 6, 2);
      pen.fill();
      pen.globalAlpha = 1;
    }
    pen.fillStyle = LifeMap.colours()[hatched ? "ink" : "on-band"];
    pen.fillText(name, middle, top + height / 2 + 0.5);
  }

  /**
   * @param {CanvasRenderingContext2D} pen
   * @param {object} data
   * @param {object} scale from LifeMap.measureStrip
   * @param {{top: number, height: number, place: number|null}} options with a place, only its stages are strong
   */
  LifeMap.drawStripBands = function (pen, data, scale, { top, height, place }) {
    const stays = place === null ? null : data.places[place].stays;
    const isStay = (stage) =>
      stays.some(
        (stay) => stay.first_day <= stage.last_day && stay.last_day >= stage.first_day && stage.place === place,
      );
    pen.font = `500 ${height > 25 ? 12.5 : 12}px "Life Map Sans", "Source Sans 3", "Segoe UI", sans-serif`;
    pen.textAlign = "center";
    pen.textBaseline = "middle";
    for (const stage of data.stages) {
      pen.globalAlpha = !stays || isStay(stage) ? 1 : FAINT;
      drawBand(pen, stage, scale, top, height);
    }
    for (const silence of data.silences) {
      const x = scale.xOfDay(silence.first_day);
      const width = scale.xOfDay(silence.last_day) - x;
      pen.globalAlpha = 0.62;
      pen.fillStyle = LifeMap.colours().panel;
      pen.fillRect(x, top, width, height);
      pen.globalAlpha = 0.75;
      LifeMap.hatch(pen, x, top, width, height);
    }
    pen.globalAlpha = 1;
    for (const stage of data.stages) drawName(pen, stage, scale, top, height, data.silences);
    if (!stays) return;
    pen.fillStyle = LifeMap.colours().accent;
    for (const stay of stays) {
      const x = scale.xOfDay(stay.first_day) - 1;
      pen.fillRect(x, top - 5, Math.max(4, scale.xOfDay(stay.last_day) - x + 1), 6);
    }
  };
})();
