// The measures of the time strip: where a year and a day stand, and how the units of a year are stacked. Draws nothing.
(function () {
  "use strict";
  const MOST_UNITS = 24;

  /** @returns {number} units side by side in a year of so many pixels */
  const columnsOf = (perYear) => 1 + [8, 12, 28].filter((least) => perYear >= least).length;

  /**
   * Measure a strip.
   * @param {{first: number, last: number, starts: number[]}} years
   * @param {number} width of the strip in px
   * @param {number} margin left and right, px
   * @param {number} height of the columns, px
   * @param {number} most events in any year
   */
  LifeMap.measureStrip = function (years, width, margin, height, most) {
    const count = years.last - years.first + 1;
    const perYear = (width - 2 * margin) / count;
    const days = years.starts[count] - years.starts[0];
    const columns = columnsOf(perYear);
    const gap = perYear < 9 ? 0.5 : 1;
    const cell = columns === 1 ? Math.max(2, perYear - 1) : Math.min(7, (perYear - 2) / columns);
    const rows = Math.ceil(Math.min(MOST_UNITS, Math.max(most, 12)) / columns);
    const row = Math.min(columns === 1 ? 4 : cell + 0.6, (height - 4) / rows);
    return {
      perYear,
      columns,
      cell,
      row,
      gap,
      margin,
      width,
      xOfYear: (year) => margin + (year - years.first) * perYear,
      xOfDay: (day) => margin + ((day - years.starts[0]) / days) * count * perYear,
      heightOf: (units) => Math.ceil(Math.min(units, MOST_UNITS) / columns) * row,
    };
  };

  /**
   * Stack the events of a year, kind by kind in the fixed order.
   * @param {object} data
   * @param {number} number of the year
   * @returns {{units: number[], more: boolean}} event indices from the lowest unit up; `more` if some had no room
   */
  LifeMap.stackYear = function (data, number) {
    const events = data.year_events[number];
    const units = data.kinds.flatMap(({ id }) => events.filter((index) => data.events[index].kind === id));
    return { units: units.slice(0, MOST_UNITS), more: units.length > MOST_UNITS };
  };
})();
