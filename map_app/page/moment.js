// What a state means: the year's days, the event it dwells on, the events shown, the ones before and after. Draws nothing.
(function () {
  "use strict";
  const FULL_LIST = 12; // a year with fewer events shows all of them in full
  const TURNING_POINT = 3;

  /** @returns {number} the place of a calendar year in the lists that have one item a year */
  const yearNumber = (data, year) => Math.min(Math.max(year, data.years.first), data.years.last) - data.years.first;

  /** @returns {object} the year's moment */
  const momentOf = (data, year) => data.moments[yearNumber(data, year)];

  /** @returns {[number, number]} first and last day of a year */
  function daysOf(data, year) {
    const number = yearNumber(data, year);
    return [data.years.starts[number], data.years.starts[number + 1] - 1];
  }

  /** @returns {number} the day whose borders and names the map shows: a scene's, the chosen event's, or the year's own */
  function borderDay(data, state) {
    if (state.scene?.day != null) return state.scene.day;
    if (state.event === null) return momentOf(data, state.year).border_day;
    const [first, last] = daysOf(data, state.year);
    return Math.min(Math.max(data.events[state.event].border_day, first), last);
  }

  /** @returns {number|null} the event that is "now": the chosen one, or the one that the year dwells on */
  const currentEvent = (data, state) => state.event ?? momentOf(data, state.year).event;

  /** @returns {boolean} whether the reader has left this event switched on */
  const isShown = (event, state) =>
    !state.hidden[event.kind] && (!state.people || event.people.some((name) => state.people.includes(name)));

  /** @returns {{event: number, year: number}} the state that goes to an event; a year it lasts into is kept */
  function goingTo(data, index, year) {
    const [first, last] = data.events[index].years.map((number) => number + data.years.first);
    return { event: index, year: year >= first && year <= last ? year : first };
  }

  /**
   * Part the events of a year into those told in full and those folded to one line a kind.
   * @param {object} data
   * @param {object} state
   * @param {Set<string>} unfolded kinds the reader has opened
   * @returns {{full: number[], folded: {kind: string, events: number[], all: boolean}[]}}
   */
  function eventsToTell(data, state, unfolded) {
    const all = data.year_events[yearNumber(data, state.year)];
    const now = currentEvent(data, state);
    const many = all.filter((index) => isShown(data.events[index], state)).length >= FULL_LIST;
    const inFull = (index) => {
      const event = data.events[index];
      if (index === now) return true;
      if (!isShown(event, state)) return false;
      return !many || event.kind === "life" || event.kind === "writing" || event.weight >= TURNING_POINT;
    };
    const full = all.filter((index) => unfolded.has(data.events[index].kind) || inFull(index));
    const folded = data.kinds
      .map(({ id }) => {
        const ofKind = all.filter((index) => data.events[index].kind === id);
        const events = ofKind.filter((index) => !inFull(index));
        return { kind: id, events, all: events.length === ofKind.length };
      })
      .filter(({ events }) => events.length > 0);
    return { full, folded };
  }

  /**
   * Find the event one step before or after "now", among the events that are switched on.
   * @param {object} data
   * @param {object} state
   * @param {1|-1} direction
   * @returns {number|null}
   */
  function eventBeside(data, state, direction) {
    const now = currentEvent(data, state);
    const number = yearNumber(data, state.year);
    const [firstDay, lastDay] = daysOf(data, state.year);
    let index = now;
    if (now === null || (state.event === null && !data.year_events[number].includes(now))) {
      index = data.events.findIndex((event) => event.first_day > (direction > 0 ? lastDay : firstDay - 1));
      if (index < 0) index = data.events.length;
      if (direction > 0) index -= 1;
    }
    do index += direction;
    while (index >= 0 && index < data.events.length && !isShown(data.events[index], state));
    return index >= 0 && index < data.events.length ? index : null;
  }

  /** @returns {{before: number|null, after: number|null}} the events of the life itself around a year */
  function neighbours(data, year) {
    const [firstDay, lastDay] = daysOf(data, year);
    const number = yearNumber(data, year);
    let before = null;
    let after = null;
    data.events.forEach((event, index) => {
      if (event.kind !== "life") return;
      if (event.last_day < firstDay && event.years[1] < number) before = index;
      if (after === null && event.first_day > lastDay && event.years[0] > number) after = index;
    });
    return { before, after };
  }

  /** @returns {string} the name a place bore on a day */
  function nameOn(place, day) {
    const name = place.names.find(
      (one) => (one.first_day === null || one.first_day <= day) && (one.last_day === null || one.last_day >= day),
    );
    return name ? name.text : place.name;
  }

  /** @returns {number|null} the silence that the map shows: the scene's, else the one that fills the year */
  const silenceShown = (data, state) => (state.scene ? state.scene.silence : momentOf(data, state.year).silence);


  /** @returns {string} the name a place bore when the person first came there; without a stay, in the year in view */
  const nameOfStay = (data, place, year) => nameOn(place, place.first_here ?? daysOf(data, year)[1]);

  /** @returns {number} how much of an event's date lies in a year, 0 to 1 */
  const shareOf = (data, event, year) => event.shares?.[yearNumber(data, year) - event.years[0]] ?? 1;

  LifeMap.moment = {
    borderDay,
    shareOf,
    yearNumber,
    momentOf,
    daysOf,
    currentEvent,
    isShown,
    goingTo,
    eventsToTell,
    eventBeside,
    neighbours,
    silenceShown,
    nameOn,
    nameOfStay,
  };
})();
