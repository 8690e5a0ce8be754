// The stops of the journey: the events and, in order of time, the silences between them. Draws nothing.
(function () {
  "use strict";

  /** @returns {{year: number, before: number}[]} the silences: first year, and how many events come before it */
  function silentStops(data) {
    return data.silences.flatMap((_, silence) => {
      const number = data.moments.findIndex((moment) => moment.silence === silence);
      if (number < 0) return [];
      const start = data.years.starts[number];
      const after = data.events.findIndex((event) => event.first_day >= start);
      return [{ year: data.years.first + number, before: after < 0 ? data.events.length : after }];
    });
  }

  /** @returns {number|null} the nearest event from a place in their order, among those switched on */
  function shownFrom(data, state, index, direction) {
    let at = index;
    while (data.events[at] && !LifeMap.moment.isShown(data.events[at], state)) at += direction;
    return data.events[at] ? at : null;
  }

  /**
   * Find the stop one step before or after the moment.
   * @param {object} data
   * @param {object} state
   * @param {1|-1} direction
   * @returns {object|null} the part of the state that goes there
   */
  LifeMap.stopBeside = function (data, state, direction) {
    const stops = silentStops(data);
    const goTo = (index) => (index === null ? null : LifeMap.moment.goingTo(data, index, state.year));
    const here = state.event === null ? stops.find(({ year }) => year === state.year) : null;
    if (here) return goTo(shownFrom(data, state, direction > 0 ? here.before : here.before - 1, direction));
    const now = LifeMap.moment.currentEvent(data, state);
    const next = LifeMap.moment.eventBeside(data, state, direction);
    const isAtEvent = state.event !== null || (now !== null && data.year_events[LifeMap.moment.yearNumber(data, state.year)].includes(now));
    if (!isAtEvent) return goTo(next);
    const end = next ?? (direction > 0 ? data.events.length : -1);
    const between = stops.filter(({ before }) => (direction > 0 ? now < before && before <= end : end < before && before <= now));
    const stop = direction > 0 ? between[0] : between[between.length - 1];
    return stop ? { year: stop.year, event: null } : goTo(next);
  };
})();
