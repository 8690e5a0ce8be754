// What the map shows at a step of a lecture, or at an event that the discussion turned to. Pure; draws nothing.
(function () {
  "use strict";
  const LEAST_WIDTH = 44; // map units around a place that was looked up
  const LEAST_HEIGHT = 40;
  const MOST_NAMED = 4;
  const EVENT_KINDS_OF_HIS = new Set(["life", "writing"]);

  /** @returns {string|null} the kind of an event that others did: its place bears their sign, not his */
  function kindOf(data, event) {
    const kind = event === null ? null : data.events[event].kind;
    return EVENT_KINDS_OF_HIS.has(kind) ? null : kind;
  }

  /** @returns {number[]|null} where a place lies, or where the name of its region stands */
  const spotOf = (data, place) => (place === null ? null : data.places[place].xy ?? data.places[place].area?.label ?? null);

  /** @returns {number[]} the towns of which most is told: where all are on view, these bear their names before the others */
  function mostTold(data) {
    const isInTown = ({ within }) => within !== null && data.places[within].xy !== null;
    const isTown = (place) => place.xy !== null && place.first_here !== null && !isInTown(place);
    const towns = data.places.map((_, number) => number).filter((number) => isTown(data.places[number]));
    return towns.sort((one, other) => data.places[other].total - data.places[one].total).slice(0, MOST_NAMED);
  }

  const hide = (layers) => Object.freeze(Object.fromEntries(layers.map((layer) => [layer, true])));

  /**
   * @param {object} data of the page
   * @param {object} talk
   * @param {number} number of the step
   * @param {{spoken: string, isDrawn: boolean}} more
   * @returns {object} the part of the page's state that shows the step
   */
  function stateOfStep(data, talk, number, { spoken, isDrawn }) {
    const step = talk.steps[number];
    const { year, view, event = null, silence = null } = step;
    const ends = step.way.flatMap((leg) => [data.journeys[leg].from, data.journeys[leg].to]);
    const isUnplaced = event !== null && data.events[event].place !== null && spotOf(data, data.events[event].place) === null;
    const scene = Object.freeze({
      step: number, talk: talk === data.talks[0] ? null : talk.id, spoken, isDrawn, view, silence, kind: kindOf(data, event),
      day: step.day, now: step.now, here: step.here, camera: step.camera, isUnplaced,
      places: view === "life" ? mostTold(data) : [...new Set([...step.places, ...ends])], legs: [...step.way, ...step.legs],
    });
    return { year, event, place: null, view, hidden: hide(step.hidden), scene, held: false };
  }

  /** @returns {object} the state that shows an event which somebody asked about, in the same manner as a step */
  function stateOfEvent(data, number) {
    const event = data.events[number];
    const legs = data.journeys.flatMap((leg, index) => (leg.event === number ? [index] : []));
    const ends = legs.flatMap((leg) => [data.journeys[leg].to, data.journeys[leg].from]);
    const places = [...new Set([event.place, ...ends])].filter((place) => spotOf(data, place));
    const kind = kindOf(data, number);
    const bounds = places.length
      ? LifeMap.framing.boundsOf(places.map((place) => spotOf(data, place)), LEAST_WIDTH, LEAST_HEIGHT)
      : null;
    const scene = Object.freeze({
      step: null, isDrawn: false, view: "trail", silence: null, kind, legs, places, camera: bounds && { bounds }, here: [], day: event.last_day,
      now: kind === null && event.place !== null ? event.place : null,
      spoken: `${event.date_words}${event.place_name ? `, ${event.place_name}` : ""}. ${event.title}. ${event.text}`,
    });
    return { ...LifeMap.moment.goingTo(data, number, NaN), place: null, view: "trail", hidden: Object.freeze({}), scene };
  }

  LifeMap.scene = { stateOfStep, stateOfEvent, spotOf };
})();
