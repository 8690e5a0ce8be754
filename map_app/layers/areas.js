// Regions that a source names instead of a place, drawn with no pin, and the "?" of a silence without a way.
(function () {
  "use strict";
  const LOOK_OF = { now: "here", here: "here", chosen: "here", visited: "around", was: "was", end: "was", beside: "beside" };
  const ORDER = ["was", "beside", "around", "here"]; // the faintest at the bottom

  /** @returns {string} the outlines of a region as one SVG path in map units */
  function outlineOf(area) {
    return area.rings.map((ring) => `${LifeMap.pathText(LifeMap.decodeLine(ring, area.scale))}Z`).join("");
  }

  /** @returns {{place: number, look: string}[]} the regions of a moment, the faintest first */
  function areasAt(data, state, kindNumbers) {
    const marks = LifeMap.placeMarks.marksAt(data, state, kindNumbers).filter(({ place }) => data.places[place].area);
    const shown = marks.map(({ place, role, counts }) => {
      const kind = data.kinds[counts.findIndex((count) => count > 0)];
      const look = LOOK_OF[role];
      return { place, rank: ORDER.indexOf(look), look: look === "beside" && kind ? `beside area--${kind.id}` : look };
    });
    return shown.sort((one, other) => one.rank - other.rank);
  }

  /** @returns {object|null} the silence that fills the year, if the map shows the year */
  function silenceAt(data, state) {
    const silence = LifeMap.moment.silenceShown(data, state);
    return state.place !== null || silence === null || state.hidden.stages ? null : data.silences[silence];
  }

  /** @returns {boolean} whether a leg that nobody recorded runs through a silence: it then bears the "?" */
  function hasUnknownLeg(data, silence) {
    return data.journeys.some((leg) =>
      leg.certainty === "unknown" && leg.first_day <= silence.last_day && leg.last_day >= silence.first_day);
  }

  LifeMap.layers.areas = function (page) {
    const { data, store, map } = page;
    const kindNumbers = Object.fromEntries(data.kinds.map(({ id }, number) => [id, number]));
    const sheet = LifeMap.vectorSheet(page);
    const board = LifeMap.labelBoard(page);
    const outlines = new Map(); // path element by place
    let layer = null;
    let silence = null;
    let question = null; // the mark "?" of a silence through which no leg runs
    let asks = null; // where it stands: {reach, radius}
    let withdraw = () => {};
    let key = "";

    function outline(place) {
      if (!outlines.has(place)) {
        outlines.set(place, LifeMap.draw("path", { d: outlineOf(data.places[place].area), "fill-rule": "evenodd" }));
      }
      return outlines.get(place);
    }

    function showSilence() {
      if (question) sheet.unpin(question);
      question = asks = null;
      if (!silence || !map._loaded || hasUnknownLeg(data, silence)) return;
      const known = silence.places.filter((place) => place !== null);
      const spots = known.map((place) => LifeMap.placeMarks.spotOf(data.places[place]));
      if (!spots.some(Boolean)) return;
      const view = board.view();
      const reach = LifeMap.silenceReach.reachOf(spots.filter(Boolean), view);
      asks = { reach, radius: view.width < 500 ? 12 : 15 };
      question = LifeMap.draw("g", {}, LifeMap.silenceReach.drawQuestion(reach, asks.radius));
      board.changed();
      layer.signs.append(question);
      sheet.pin(question, reach.x, reach.y, "", view.scale);
    }

    /** Choose what to show; touch the drawing only where it has changed. */
    function choose(state) {
      const areas = areasAt(data, state, kindNumbers);
      const before = silence;
      silence = silenceAt(data, state);
      if (silence !== before) showSilence();
      const next = JSON.stringify(areas);
      if (next === key) return;
      key = next;
      for (const { place, look } of areas) outline(place).setAttribute("class", `area area--${look}`);
      layer.lines.replaceChildren(...areas.map(({ place }) => outline(place)));
    }

    return LifeMap.joinLayers(page, [], {
      onAdd() {
        layer = sheet.addLayer(1);
        map.on("moveend", showSilence);
        withdraw = board.offer({ blocks: (view) => (asks ? [LifeMap.silenceReach.questionBox(asks, view)] : []) });
        choose(store.get());
      },
      onState: choose,
      onRemove() {
        map.off("moveend", showSilence);
        withdraw();
        layer.remove();
      },
    });
  };
})();
