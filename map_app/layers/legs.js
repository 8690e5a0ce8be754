// Chooses which legs of the way are shown at a moment, and how strongly. Pure; draws nothing.
(function () {
  "use strict";
  const MOST_CAPTIONS = 2; // in a year with more legs only the active one has its caption, and the legs are numbered

  /** Decode a journey and bend its line; `arc` is the same for journeys that share one arc. */
  function readLeg(journey) {
    const line = LifeMap.bendLine(LifeMap.decodeLine(journey.path, journey.scale), journey.bend);
    const forth = journey.from < journey.to;
    const ends = forth ? [journey.from, journey.to] : [journey.to, journey.from];
    const side = forth ? journey.bend : -journey.bend;
    const middle = LifeMap.pointAlong(line, 0.5);
    const arc = [...ends, side.toFixed(3), middle.x.toFixed(1), middle.y.toFixed(1)].join();
    return { ...journey, line, arc, path: LifeMap.pathAlong(line) };
  }

  /** @returns {object[]} the first leg of each arc, so that faint lines do not add up to a strong one */
  function oneForEachArc(legs) {
    const seen = new Set();
    return legs.filter(({ arc }) => !seen.has(arc) && seen.add(arc));
  }

  /** @returns {boolean} whether a leg is the one the moment dwells on */
  function isActive(leg, data, state) {
    const event = LifeMap.moment.currentEvent(data, state);
    return event !== null && leg.event === event;
  }

  /** Legs of a year: this year's strong, earlier ones (and in the whole life later ones too) faint. */
  function legsOfTime(legs, data, state) {
    const year = LifeMap.moment.yearNumber(data, state.year);
    const now = legs.filter((leg) => leg.years[0] <= year && year <= leg.years[1]);
    const isFaint = {
      year: () => false,
      trail: (leg) => leg.years[1] < year,
      life: (leg) => leg.years[1] < year || leg.years[0] > year,
    }[state.view];
    const few = now.length <= MOST_CAPTIONS;
    const silence = data.silences[data.moments[year].silence];
    const strong = now.map((leg, number) => {
      const isStrong = few || isActive(leg, data, state);
      const caption = leg.caption || (silence && leg.certainty === "unknown" ? silence.duration : "");
      return { leg, strength: isStrong ? "strong" : "now", number: few ? 0 : number + 1, caption: isStrong ? caption : "" };
    });
    const shown = new Set(now.map(({ arc }) => arc));
    const faint = oneForEachArc(legs.filter(isFaint)).filter(({ arc }) => !shown.has(arc));
    return [...faint.map((leg) => ({ leg, strength: "faint", number: 0, caption: "" })), ...strong];
  }

  /** @returns {string} "1920", "1923/24" */
  function yearWords(leg, data) {
    const [first, last] = leg.years.map((year) => year + data.years.first);
    return first === last ? `${first}` : `${first}/${String(last).slice(2)}`;
  }

  /** All legs from and to one place, arrivals strong; legs on one arc share a plate with their years. */
  function legsOfPlace(legs, data, state) {
    const inside = (place) => place === state.place || data.places[place].within === state.place;
    const arcs = new Map();
    for (const leg of legs.filter(({ from, to }) => inside(from) !== inside(to))) {
      if (!arcs.has(leg.arc)) arcs.set(leg.arc, []);
      arcs.get(leg.arc).push(leg);
    }
    return [...arcs.values()].map((together) => {
      const arrives = together.some(({ to }) => inside(to));
      const years = [...new Set(together.map((leg) => yearWords(leg, data)))].join(", ");
      const both = together.some(({ to }) => inside(to)) && together.some(({ from }) => inside(from));
      const leg = together.find(({ to }) => inside(to)) || together[0];
      return { leg, strength: arrives ? "arrival" : "departure", number: 0, caption: "", both, years };
    });
  }

  /** The journeys that a step of a lecture tells, strong; those before it faint, and none of those ahead. */
  function legsOfScene(legs, data, scene) {
    const told = legs.filter((leg) => scene.legs.includes(data.journeys.findIndex(({ id }) => id === leg.id)));
    const arcs = new Set(told.map(({ arc }) => arc));
    const isFaint = {
      year: () => false,
      trail: (leg) => (leg.first_day + leg.last_day) / 2 <= scene.day,
      life: () => true,
    }[scene.view];
    const faint = oneForEachArc(legs.filter(isFaint)).filter(({ arc }) => !arcs.has(arc));
    const few = told.length <= MOST_CAPTIONS;
    return [
      ...faint.map((leg) => ({ leg, strength: "faint", number: 0, caption: "" })),
      ...told.map((leg) => ({ leg, strength: "strong", number: 0, isTold: true, caption: few ? leg.caption : "" })),
    ];
  }

  /**
   * @param {object[]} legs from `readLeg`
   * @param {object} data of the page
   * @param {object} state of the page
   * @returns {{leg: object, strength: string, number: number, caption: string}[]} the faintest first
   */
  function legsAt(legs, data, state) {
    if (state.hidden.route) return [];
    if (state.scene && state.place === null) return legsOfScene(legs, data, state.scene);
    return state.place === null ? legsOfTime(legs, data, state) : legsOfPlace(legs, data, state);
  }

  LifeMap.legs = { readLeg, legsAt };
})();
