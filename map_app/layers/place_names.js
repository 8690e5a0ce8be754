// The names of marked places as the map letters them, and the seats they may take. Computes only; draws nothing.
(function () {
  "use strict";
  const MOST_LEADERS = 40; // with more places than this, names that find no room beside their place are left out
  const PRIORITIES = { chosen: 0, now: 0, here: 1, end: 1, visited: 3, was: 3, beside: 5 };
  const STYLES = { chosen: "now", now: "now", here: "now", end: "end", visited: "was", was: "was", beside: "beside" };
  const NEAR = [8, 22]; // px from a mark to a name that found no seat beside it
  const FAR = [44, 70, 100, 140];
  const AIR = 3; // px between a mark and its name

  /** @returns {string[]} from when to when he was at a place: in the year, before it, or around a silence */
  function datesOf(group, data, state) {
    const place = data.places[group.place];
    const moment = LifeMap.moment.momentOf(data, state.year);
    const firstDay = LifeMap.moment.daysOf(data, state.year)[0];
    const isSilent = LifeMap.moment.silenceShown(data, state) !== null; // the marks may still be those of the step before
    if (isSilent && group.silent.length) return group.silent.map((trace) => traceWords(trace, data, state));
    if (state.scene) return []; // the date stands beside the map
    if (group.role === "was") return [yearsUntil(place, data, state.view === "life" ? Infinity : firstDay)];
    if (group.role !== "now" && group.role !== "here") return [];
    const spoken = [group.part, group.place].filter((one) => one !== null);
    const captions = spoken.map((one) => moment.captions[moment.here.indexOf(one)] || "");
    return [...new Set(captions.flatMap((caption) => caption.split(/(?<=;) /)))];
  }

  function traceWords(trace, data, state) {
    const silence = data.silences[LifeMap.moment.silenceShown(data, state)];
    const event = data.events[silence[`${trace}_trace`]];
    return LifeMap.say(data, `${trace}_trace_on`, { date: event.date_words });
  }

  /** @returns {string} "1905, 1917–22": the years of the stays that began before a day */
  function yearsUntil(place, data, day) {
    if (day === Infinity || place.stays.every((stay) => stay.first_day < day)) return place.was_here;
    const year = (one) => data.years.first + LifeMap.lastNotAbove(data.years.starts, one);
    const spans = [];
    for (const stay of place.stays.filter(({ first_day: first }) => first < day)) {
      const [first, last] = [year(stay.first_day), year(stay.last_day)];
      const before = spans[spans.length - 1];
      if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
      else spans.push([first, last]);
    }
    return spans.map(([first, last]) => (first === last ? `${first}` : `${first}–${String(last).slice(2)}`)).join(", ");
  }

  /** @returns {string} the name on the map: the town's, and the part of it where he is */
  function nameOf(group, data, state) {
    const day = LifeMap.moment.borderDay(data, state);
    const name = LifeMap.moment.nameOn(data.places[group.place], day);
    const isPart = group.part !== null && group.part !== group.place && (group.role === "now" || group.role === "here");
    const part = isPart ? LifeMap.moment.nameOn(data.places[group.part], day) : "";
    if (part.includes(name)) return part; // "Soviet embassy, Paris" says it already
    return isPart ? `${name}, ${part}` : name;
  }

  /**
   * @param {object} group from `joinMarks`
   * @param {object} view of the label board
   * @param {object} data of the page
   * @param {object} state of the page
   * @param {number} reach px from the middle of the mark to its edge
   * @param {boolean} isMust whether the name may go far off rather than be left out
   * @returns {object} a label for the board
   */
  function placeLabel(group, view, data, state, reach, isMust) {
    const place = data.places[group.place];
    const at = LifeMap.placeMarks.spotOf(place);
    const style = place.xy ? STYLES[group.role] : STYLES[group.role] === "now" ? "area" : "area-faint";
    const dates = datesOf(group, data, state).map((text) => [text, group.role === "was" ? "was-dates" : "now-dates"]);
    const size = group.role === "chosen" ? 20 : undefined;
    const name = nameOf(group, data, state);
    const ofTheDay = LifeMap.moment.nameOn(place, LifeMap.moment.borderDay(data, state));
    const today = LifeMap.alsoToday(data, state, ofTheDay, place.names.at(-1)?.text);
    const lines = [[name, style], ...today, ...dates];
    const [x, y] = view.toPixel(...at);
    const echo = place.xy || PRIORITIES[group.role] < 3 ? undefined : name;
    const common = { echo, key: `place-${group.place}`, owner: `mark-${group.place}`, place: group.place, at, x, y, reach };
    const make = (some, distances) => {
      const measured = LifeMap.measureName(some, view.width, size);
      const beside = place.xy ? LifeMap.seatsAround : seatsInside;
      const seats = (distances ? LifeMap.distantSeats : beside)(reach + AIR, measured.width, measured.height, distances);
      return { ...common, ...measured, seats, role: group.role, hasLeader: Boolean(distances) };
    };
    const isHisNow = PRIORITIES[group.role] < 2;
    const forms = [];
    if (isMust && place.xy && isHisNow) forms.push(make(lines, NEAR));
    if (lines.length > 1) forms.push(make(lines.slice(0, 1)));
    if (isMust && place.xy) forms.push(make(lines, isHisNow ? FAR : [...NEAR, ...FAR]));
    return { ...make(lines), forms, priority: PRIORITIES[group.role] };
  }

  /** Seats within a region: on its middle, or a little above, below or beside it. */
  function seatsInside(_, width, height) {
    const steps = [[0, 0], [0, 1], [0, -1], [0.6, 0], [-0.6, 0], [0, 2], [0, -2], [1.1, 0], [-1.1, 0]];
    return steps.map(([right, down]) => [(right - 0.5) * width, (down - 0.5) * height]);
  }

  LifeMap.placeNames = { MOST_LEADERS, nameOf, placeLabel };
})();
