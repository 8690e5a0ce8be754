// Where the events of one year stand on its strip of months, and how sure each date is. Draws nothing.
(function () {
  "use strict";
  const DAY_MARK = 3; // days; a span this short is a mark, not a bar
  const SEASON = [80, 100]; // days
  const LONG_MONTH = 31; // days; what may fall on any day of a longer range has soft ends too
  const WHOLE_YEAR = 0.8; // share of the year from which a bar is only a thin line
  const ABOUT_DAY = 0.03; // share of the year by which "about 13 June" spreads to each side

  /** @returns {[number, number]} shares of the bar that fade at its start and at its end */
  function fadesOf(event, startsBefore, endsAfter) {
    const days = event.last_day - event.first_day + 1;
    const isSeason = (days >= SEASON[0] && days <= SEASON[1]) || (event.doubtful && days > LONG_MONTH && !event.approximate);
    const sure = isSeason ? 0.3 : 0;
    const both = event.approximate ? 0.5 : sure;
    const fadeIn = event.open_start ? 0.85 : both;
    const fadeOut = event.open_end ? 0.85 : both;
    return [startsBefore ? 0 : fadeIn, endsAfter ? 0 : fadeOut];
  }

  /** @returns {{from: number, to: number, isDay: boolean}} where another version has the event, as shares of the year */
  function spanOf({ days }, firstDay, lastDay) {
    const share = (day) => (day - firstDay) / (lastDay - firstDay + 1);
    return { from: share(days[0]), to: share(days[1] + 1), isDay: days[1] - days[0] < DAY_MARK };
  }

  /** @returns {boolean} whether a span says more than the year */
  const isPartOfYear = ({ from, to }) => from >= 0 && to <= 1 && to - from <= WHOLE_YEAR;

  function markOf(event, index, firstDay, lastDay) {
    const length = lastDay - firstDay + 1;
    const share = (day) => (day - firstDay) / length;
    let from = Math.max(0, share(event.first_day));
    let to = Math.min(1, share(event.last_day + 1));
    const isDay = event.last_day - event.first_day < DAY_MARK && !event.open_start && !event.open_end;
    if (isDay && event.approximate) [from, to] = [Math.max(0, from - ABOUT_DAY), Math.min(1, to + ABOUT_DAY)];
    const bar = to - from > WHOLE_YEAR ? "year" : "bar";
    const shape = isDay && !event.approximate ? "day" : bar;
    const [fadeIn, fadeOut] = fadesOf(event, event.first_day < firstDay, event.last_day > lastDay);
    const others = event.versions
      .filter((version, number) => number !== event.shown && version.days && (version.apart || number === 0))
      .map((version) => spanOf(version, firstDay, lastDay))
      .filter(isPartOfYear);
    return { index, kind: event.kind, shape, from, to, centre: (from + to) / 2, fadeIn, fadeOut, others };
  }

  /** A mark of an event that only others date in this year: open signs where they do. */
  function otherMark(data, { index, versions }, firstDay, lastDay) {
    const event = data.events[index];
    const others = versions.map((number) => spanOf(event.versions[number], firstDay, lastDay)).filter(isPartOfYear);
    const { from, to } = others[0] ?? { from: 0, to: 1 };
    return { index, kind: event.kind, shape: "other", from, to, centre: (from + to) / 2, fadeIn: 0, fadeOut: 0, others };
  }

  /**
   * @param {object} data
   * @param {number} year
   * @returns {object[]} a mark for each event of the year, told or dated by others; from, to, centre and the spans of others are shares of the year
   */
  LifeMap.monthMarks = function (data, year) {
    const [firstDay, lastDay] = LifeMap.moment.daysOf(data, year);
    const number = LifeMap.moment.yearNumber(data, year);
    const marks = data.year_events[number].map((index) => markOf(data.events[index], index, firstDay, lastDay));
    const told = new Set(data.year_events[number]);
    const elsewhere = LifeMap.datedElsewhere(data, year).filter(({ index }) => !told.has(index));
    return [...marks, ...elsewhere.map((one) => otherMark(data, one, firstDay, lastDay))];
  };
})();
