// Chooses which places are marked at a moment, and as what. Pure; draws nothing.
(function () {
  "use strict";
  const RANKS = { now: 0, here: 1, chosen: 0, end: 1, visited: 2, was: 3, beside: 4 }; // who takes whom in

  /** @returns {number[]|null} where a place's mark stands, in map units */
  const spotOf = (place) => place.xy || (place.area && place.area.label);

  function addMark(marks, data, number, role) {
    if (number === null || !spotOf(data.places[number])) return null;
    let mark = marks.get(number);
    if (!mark) marks.set(number, (mark = { place: number, role, counts: data.kinds.map(() => 0), share: 0, silent: [] }));
    if (RANKS[role] < RANKS[mark.role]) mark.role = role;
    return mark;
  }

  /** Count events into the marks of their places, by kind; `kindNumbers` gives each kind its place in the order. */
  function countEvents(marks, data, state, numbers, kindNumbers) {
    for (const number of numbers) {
      const event = data.events[number];
      if (event.place === null || !LifeMap.moment.isShown(event, state)) continue;
      const mark = addMark(marks, data, event.place, event.kind === "life" ? "visited" : "beside");
      if (!mark) continue;
      mark.counts[kindNumbers[event.kind]] += 1;
      const share = state.view === "life" ? 1 : LifeMap.moment.shareOf(data, event, state.year);
      mark.share = Math.max(mark.share, share);
    }
  }

  /** @returns {number|null} the place where the person is "now": of the event dwelt on, else the year's last */
  function placeNow(data, state) {
    const moment = LifeMap.moment.momentOf(data, state.year);
    if (moment.silence !== null) return null;
    const event = data.events[LifeMap.moment.currentEvent(data, state)];
    if (event && event.place !== null && (event.kind === "life" || moment.here.includes(event.place))) return event.place;
    return moment.here.length ? moment.here[moment.here.length - 1] : null;
  }

  /** The marks of a year: where the person is and was, and where else something happens. */
  function marksOfTime(data, state, kindNumbers) {
    const marks = new Map();
    const year = LifeMap.moment.yearNumber(data, state.year);
    const moment = data.moments[year];
    const silence = moment.silence === null ? null : data.silences[moment.silence];
    if (!state.hidden.stages) {
      for (const number of moment.here) addMark(marks, data, number, "here");
      addMark(marks, data, placeNow(data, state), "now");
    }
    if (silence) {
      silence.places.forEach((number, end) => {
        const mark = addMark(marks, data, number, "here");
        if (mark) mark.silent.push(end ? "next" : "last");
      });
    }
    const numbers = state.view === "life" ? data.events.keys() : data.year_events[year];
    countEvents(marks, data, state, numbers, kindNumbers);
    if (state.view !== "year" && !state.hidden.stages) addEarlierPlaces(marks, data, state, year);
    return marks;
  }

  /** The marks of a step of a lecture: what it is about, where the person is meanwhile, and was before. */
  function marksOfScene(data, state, kindNumbers) {
    const marks = new Map();
    const { scene } = state;
    addMark(marks, data, scene.now, "now");
    for (const number of scene.here) addMark(marks, data, number, "here");
    scene.places.forEach((number, place) => {
      const isBeside = scene.kind !== null && place === 0;
      const role = scene.silence !== null ? "here" : isBeside ? "beside" : "end";
      const mark = addMark(marks, data, number, role);
      if (mark && isBeside) mark.counts[kindNumbers[scene.kind]] = 1;
      if (mark && scene.silence !== null) mark.silent.push(place ? "next" : "last");
    });
    if (scene.view !== "year" && !state.hidden.stages) addPlacesBefore(marks, data, state, scene.day);
    for (const [number, { role }] of marks) if (role === "was" && isAhead(data, scene, number)) marks.delete(number);
    return marks;
  }

  /** Whether all ways to a place are still to be told: a stay of doubtful date may have begun before its way was drawn. */
  function isAhead(data, scene, place) {
    const ways = data.journeys.filter(({ to }) => to === place);
    return scene.view !== "life" && ways.length > 0 && ways.every((way) => (way.first_day + way.last_day) / 2 > scene.day);
  }

  function addEarlierPlaces(marks, data, state, year) {
    addPlacesBefore(marks, data, state, data.years.starts[year]);
  }

  function addPlacesBefore(marks, data, state, day) {
    const before = state.view === "life" ? Infinity : day;
    data.places.forEach((place, number) => {
      if (place.first_here === null || place.first_here >= before) return;
      if (!place.xy && !data.stages.some((stage) => stage.place === number)) return; // more closely known than this
      const mark = addMark(marks, data, number, "was");
      if (mark && state.view === "life" && mark.role === "visited") mark.role = "was";
    });
  }

  /** The marks of a chosen place: itself, and the far ends of the legs from and to it. */
  function marksOfPlace(data, state) {
    const marks = new Map();
    const inside = (number) => number === state.place || data.places[number].within === state.place;
    addMark(marks, data, state.place, "chosen");
    for (const { from, to } of data.journeys) {
      if (inside(from) !== inside(to)) addMark(marks, data, inside(from) ? to : from, "end");
    }
    return marks;
  }

  /** @returns {object[]} place, role, counts by kind, silent: "last", "next" where a silence begins or ends */
  function marksAt(data, state, kindNumbers) {
    const choose = state.place !== null ? marksOfPlace : state.scene ? marksOfScene : marksOfTime;
    return [...choose(data, state, kindNumbers).values()];
  }

  LifeMap.placeMarks = { RANKS, spotOf, placeNow, marksAt };
})();
