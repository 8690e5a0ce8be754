// As told by: puts the life as one telling has it in the place of the one before, in all parts of the page's data.
(function () {
  "use strict";
  const BEST = "best";
  const PARTS = ["events", "year_events", "stages", "silences", "journeys", "places", "moments"];

  /** @returns {object[]} a list of which Python gave only what is other than in the best evidence */
  const lengthen = (short, best) =>
    short.map((one) => (typeof one === "number" ? best[one] : Array.isArray(one) ? { ...best[one[0]], ...one[1] } : one));

  /** @returns {object} an event as one of its versions has it; `ours` is its number in the best evidence */
  function retold(event, patch, ours) {
    const version = event.versions[patch.shown];
    const { title = event.title, says: text = event.text, citations = [], place = null, place_name = "" } = version;
    return { ...event, ...patch, title, text, citations, place, place_name, ours };
  }

  const toldEvents = (best, { order, patches }) =>
    order.map((number) => (patches[number] ? retold(best.events[number], patches[number], number) : best.events[number]));

  const oldStyleFirst = (event) => ({ ...event, date_words: event.dual.words, date_in_year: event.dual.in_year });

  /** @returns {number[][]} for each year the numbers of the events that may fall in it */
  function eventsByYear(events, years) {
    const byYear = Array.from({ length: years.last - years.first + 1 }, () => []);
    events.forEach((event, number) => {
      for (let year = event.years[0]; year <= event.years[1]; year++) byYear[year].push(number);
    });
    return byYear;
  }

  function numberPlace(place, all) {
    const stays = place.stays.map((stay) => ({ ...stay, events: all(stay.events) }));
    return { ...place, events: all(place.events), without: all(place.without), stays };
  }

  /**
   * Make the parts of the data that a telling has otherwise. Events get numbers of their own, in its order.
   * @param {object} best the data as they were read
   * @param {object} telling one of `best.tellings`
   * @param {"new"|"old"} calendar which leads where two were in use
   * @returns {object} parts by the names they have in the data
   */
  LifeMap.partsToldBy = function (best, telling, calendar = "new") {
    const lead = (event) => (calendar === "old" && event.dual ? oldStyleFirst(event) : event);
    if (telling.id === BEST) {
      return { ...Object.fromEntries(PARTS.map((part) => [part, best[part]])), events: best.events.map(lead), telling };
    }
    const numbers = new Map(telling.order.map((number, place) => [number, place]));
    const one = (number) => numbers.get(number) ?? null;
    const all = (list) => list.map(one).filter((number) => number !== null);
    const events = toldEvents(best, telling).map(lead);
    const byYear = eventsByYear(events, best.years);
    const counted = (moment, number) => ({ ...moment, event: one(moment.event), count: byYear[number].length, empty: !byYear[number].length });
    return {
      telling,
      events,
      year_events: byYear,
      stages: lengthen(telling.stages, best.stages),
      journeys: lengthen(telling.journeys, best.journeys).map((leg) => ({ ...leg, event: one(leg.event) })),
      silences: lengthen(telling.silences, best.silences).map((silence) => ({
        ...silence, last_trace: one(silence.last_trace), next_trace: one(silence.next_trace),
      })),
      places: best.places.map((place, number) => numberPlace({ ...place, ...telling.places[number] }, all)),
      moments: lengthen(telling.moments, best.moments).map(counted),
    };
  };

  /** @returns {object} the telling of an id; the best evidence where there is none of that id */
  LifeMap.tellingOf = (best, id) => best.tellings.find((one) => one.id === id) ?? best.tellings[0];

  /** @returns {object} a copy of the data that can be told otherwise; what it was read as stays in `best` */
  LifeMap.tellable = (read) => ({ ...read, ...LifeMap.partsToldBy(read, read.tellings[0]), best: read });

  /** @returns {number|null} the number of an event in another telling of the same life */
  LifeMap.sameEvent = function (data, event, other) {
    const id = event === null ? null : data.events[event].id;
    const number = other.events.findIndex((one) => one.id === id);
    return number < 0 ? null : number;
  };

  /** Let the new or the old calendar lead where two were in use. */
  LifeMap.useCalendar = function (page, calendar) {
    const { data, store } = page;
    Object.assign(data, LifeMap.partsToldBy(data.best, data.telling, calendar));
    store.set({ calendar });
  };

  /** Follow a telling from now on; the reader stays with the event in view, in whichever year it is now. */
  LifeMap.tell = function (page, id) {
    const { data, store } = page;
    const telling = LifeMap.tellingOf(data.best, id);
    const state = store.get();
    if (telling.id === state.told) return;
    const told = LifeMap.partsToldBy(data.best, telling, state.calendar);
    const event = LifeMap.sameEvent(data, state.event, told);
    Object.assign(data, told);
    const there = event === null ? { event, readings: false } : LifeMap.moment.goingTo(data, event, state.year);
    store.set({ told: telling.id, ...there });
  };
})();
