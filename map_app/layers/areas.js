// Regions that a source names instead of a place, and the reach of a silence: areas with no pin. Draws them on one canvas.
(function () {
  "use strict";
  const LOOKS = {
    here: { colour: "life", fill: 0.2, line: 1.8, alpha: 1 },
    around: { colour: "life", fill: 0.06, line: 1.2, alpha: 0.5 },
    was: { colour: "past", fill: 0.03, line: 1.1, alpha: 0.5 },
    beside: { colour: "", fill: 0.1, line: 1.1, alpha: 0.8 },
  };
  const LOOK_OF = { now: "here", here: "here", chosen: "here", visited: "around", was: "was", end: "was", beside: "beside" };
  const ORDER = ["was", "beside", "around", "here"];

  /** @returns {Path2D} a region in map units */
  function outlineOf(area) {
    const shapes = area.rings.map((ring) => LifeMap.readShape(LifeMap.decodeLine(ring, area.scale)));
    return LifeMap.tracePath(shapes, [-1e6, -1e6, 1e6, 1e6], 0, true);
  }

  /** @returns {{place: number, look: string, kind: string}[]} the regions of a moment, the faintest first */
  function areasAt(data, state, kindNumbers) {
    const marks = LifeMap.placeMarks.marksAt(data, state, kindNumbers);
    const shown = marks.filter(({ place }) => data.places[place].area).map(({ place, role, counts }) => {
      const kind = data.kinds[counts.findIndex((count) => count > 0)];
      return { place, look: LOOK_OF[role], kind: kind ? kind.id : "past" };
    });
    return shown.sort((one, other) => ORDER.indexOf(one.look) - ORDER.indexOf(other.look));
  }

  /** @returns {object|null} the silence that fills the year, if the map shows the year */
  function silenceAt(data, state) {
    const { silence } = LifeMap.moment.momentOf(data, state.year);
    return state.place !== null || silence === null || state.hidden.stages ? null : data.silences[silence];
  }

  function paintArea(context, view, path, { look, kind }) {
    const { colour, fill, line, alpha } = LOOKS[look];
    const ink = LifeMap.colours()[colour || kind];
    context.lineJoin = "round";
    context.fillStyle = ink;
    context.globalAlpha = fill;
    context.fill(path, "evenodd");
    LifeMap.baseMap.strokePath(context, path, ink, line / view.scale, alpha);
  }

  LifeMap.layers.areas = function (page) {
    const { data, store, map } = page;
    const kindNumbers = Object.fromEntries(data.kinds.map(({ id }, number) => [id, number]));
    const outlines = new Map();
    let areas = [];
    let silence = null;
    let key = null;
    LifeMap.makePane(map, "areas", 310);

    function outline(place) {
      if (!outlines.has(place)) outlines.set(place, outlineOf(data.places[place].area));
      return outlines.get(place);
    }

    function paint(context, view) {
      if (silence) {
        const spots = silence.places.filter((place) => place !== null).map((place) => LifeMap.placeMarks.spotOf(data.places[place]));
        const seen = spots.filter(Boolean).map((spot) => view.toPixel(...spot));
        if (seen.length) {
          const reach = LifeMap.silenceReach.reachOf(seen, LifeMap.letteringScale(view.mapWidth));
          LifeMap.silenceReach.paintReach(context, reach);
        }
      }
      view.useMapUnits();
      for (const area of areas) paintArea(context, view, outline(area.place), area);
    }

    const canvas = new LifeMap.CanvasLayer(paint, { pane: "areas", padding: 0.12 });

    /** Choose what to show; paint only when it has changed. */
    function choose(state) {
      areas = areasAt(data, state, kindNumbers);
      silence = silenceAt(data, state);
      const next = JSON.stringify([areas, silence && silence.id]);
      if (next === key) return;
      key = next;
      canvas.paintNow();
      canvas.setShown(areas.length > 0 || silence !== null);
    }

    return LifeMap.joinLayers(page, [canvas], {
      onAdd: () => choose(store.get()),
      onState: choose,
      onLook: () => canvas.paintNow(),
    });
  };
})();
