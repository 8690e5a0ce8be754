// Which part of the map a moment is about: the places, the ways between them, what must not be covered. Computes only.
(function () {
  "use strict";
  const { boundsOf } = LifeMap.framing;
  const PLACE_WIDTH = 70; // map units around a chosen place, at the least
  const PLACE_HEIGHT = 44;
  const LONG_WAY = 366; // days; of a leg that takes longer only the end that falls in the year is looked at

  const spotOf = (place) => place.xy || (place.area && place.area.label);

  /** @returns {number[]} bounds of everything: the places he was at and the ways between */
  function boundsOfLife(data) {
    const spots = data.places.filter((place) => place.first_here !== null).map(spotOf).filter(Boolean);
    return boundsOf(spots.length ? spots : [[0, 0]], PLACE_WIDTH, PLACE_HEIGHT);
  }

  /** @returns {number[]} bounds of a place and the far ends of the legs from and to it */
  function boundsOfPlace(data, number) {
    const inside = (one) => one === number || data.places[one].within === number;
    const legs = data.journeys.filter(({ from, to }) => inside(from) !== inside(to));
    const ends = legs.flatMap(({ from, to }) => [from, to]);
    const spots = [number, ...ends].map((one) => spotOf(data.places[one])).filter(Boolean);
    return spots.length ? boundsOf(spots, PLACE_WIDTH, PLACE_HEIGHT) : null;
  }

  /** @returns {number[]|null} bounds of all places at which an event is told to have been */
  function boundsOfVersions(data, { place, versions }) {
    const legs = versions.flatMap(({ leg }) => (leg ? [leg.from, leg.to] : []));
    const spots = [place, ...versions.map((one) => one.place), ...legs].filter((one) => one !== null && one !== undefined).map((one) => spotOf(data.places[one])).filter(Boolean);
    return spots.length ? boundsOf(spots, PLACE_WIDTH, PLACE_HEIGHT) : null;
  }

  /** @returns {number[]|null} what the map should show at a moment; beside another map, what both should */
  function boundsWanted({ data, store, twin }) {
    const bounds = [boundsOfMoment(data, store.get()), twin && boundsOfMoment(twin.data, twin.store.get())].filter(Boolean);
    return bounds.length ? boundsOf(bounds.flatMap(([west, south, east, north]) => [[west, south], [east, north]]), 0, 0) : null;
  }

  function boundsOfMoment(data, state) {
    if (state.framed) return state.framed;
    if (state.place !== null) return boundsOfPlace(data, state.place);
    if (state.view === "life") return boundsOfLife(data);
    const disputed = state.readings && state.event !== null && boundsOfVersions(data, data.events[state.event]);
    if (disputed) return disputed;
    const bounds = LifeMap.moment.momentOf(data, state.year).view;
    const event = state.event === null ? null : data.events[state.event];
    const spot = event && event.place !== null && spotOf(data.places[event.place]);
    if (!spot) return bounds;
    const [west, south, east, north] = bounds;
    return boundsOf([[west, south], [east, north], spot], 0, 0);
  }

  /** @returns {number[][]} the points that must not lie under the year: where he is, and the ends of the year's legs */
  function pointsWanted(data, state) {
    if (state.place !== null) return [spotOf(data.places[state.place])].filter(Boolean);
    const year = LifeMap.moment.yearNumber(data, state.year);
    const legs = data.journeys.filter(({ years }) => years[0] <= year && year <= years[1]);
    const isOf = (leg, end) => leg.last_day - leg.first_day <= LONG_WAY || leg.years[end] === year;
    const ends = legs.flatMap((leg) => [...(isOf(leg, 0) ? [leg.from] : []), ...(isOf(leg, 1) ? [leg.to] : [])]);
    const places = [...data.moments[year].here, ...ends];
    return places.map((place) => data.places[place].xy).filter(Boolean);
  }

  LifeMap.momentBounds = { boundsOfLife, boundsWanted, pointsWanted };
})();
