// The places of the moment on the map: makes and moves their marks, and offers their names and rings to the label board.
(function () {
  "use strict";
  const { lookOf, reachOf, hasRing } = LifeMap.placeMark;
  const { spotOf } = LifeMap.placeMarks;
  const HIS = new Set(["now", "here", "chosen", "visited", "was", "end"]);
  const FEW = 60; // marks
  const AIR = 40; // px beyond the edge of the map that still count as in sight

  const ringKey = (place) => `ring-${place}`;
  const markKey = (place) => `mark-${place}`; // the owner of a mark's box: its own name and ring may touch it
  const ringRadius = (mapWidth) => Math.round(13 * (mapWidth > 1100 ? 1.15 : mapWidth < 500 ? 0.85 : 1));

  function isIn(view, spot, air) {
    const [x, y] = view.toPixel(...spot);
    return x > -air && y > -air && x < view.width + air && y < view.height + air;
  }

  LifeMap.layers.places = function (page) {
    const { data, store, map } = page;
    const kindNumbers = Object.fromEntries(data.kinds.map(({ id }, number) => [id, number]));
    const board = LifeMap.labelBoard(page);
    const marks = new Map(); // by place
    const stops = [];
    let chosen = [];
    let lastStep = 0;
    let groups = [];
    const pins = new LifeMap.Pinboard(LifeMap.makePane(map, "places", 610));
    const choose = (place) => store.set({ place });

    function choosePlaces() {
      chosen = LifeMap.placeMarks.marksAt(data, store.get(), kindNumbers);
      show();
    }

    /** With very many marks, only those in and around the view are made. */
    function inReach(all) {
      if (all.length <= FEW) return all;
      const view = board.view();
      return all.filter(({ place }) => isIn(view, spotOf(data.places[place]), AIR));
    }

    function show() {
      const state = store.get();
      const mapWidth = map.getSize().x;
      groups = LifeMap.joinMarks(inReach(chosen), data, map.options.crs.scale(map.getZoom()));
      const spare = takeMarksNotIn(new Set(groups.map(({ place }) => place)));
      for (const group of groups) {
        if (!marks.has(group.place)) marks.set(group.place, takeSpare(spare, lookOf(group, data, mapWidth)) || new LifeMap.PlaceMark(choose));
        const mark = marks.get(group.place);
        mark.show(group, data, state, mapWidth);
        pins.pin(mark.button, ...spotOf(data.places[group.place]));
      }
      for (const mark of spare) pins.unpin(mark.button);
      board.changed();
    }

    /** @returns {LifeMap.PlaceMark[]} marks no longer wanted, to be used for other places; not the one that has the focus */
    function takeMarksNotIn(kept) {
      const spare = [];
      for (const [place, mark] of marks) {
        if (kept.has(place)) continue;
        marks.delete(place);
        if (mark.button === document.activeElement) pins.unpin(mark.button);
        else spare.push(mark);
      }
      return spare;
    }

    /** @returns {LifeMap.PlaceMark|undefined} one of them, if possible one that need not be drawn again */
    function takeSpare(spare, look) {
      const alike = spare.findIndex((mark) => mark.look === look);
      return alike < 0 ? spare.pop() : spare.splice(alike, 1)[0];
    }

    const inSight = (view, air) => groups.filter(({ place }) => isIn(view, spotOf(data.places[place]), air));

    function ringLabel(group, view) {
      const radius = ringRadius(view.width);
      const at = spotOf(data.places[group.place]);
      const [x, y] = view.toPixel(...at);
      const isArea = !data.places[group.place].xy;
      const seats = isArea ? LifeMap.ringSeatsInside(radius) : LifeMap.ringSeats(reachOf(group, view.width), radius);
      const priority = isArea ? 6.5 : HIS.has(group.role) ? -1 : 4;
      const box = { x, y, width: 2 * radius, height: 2 * radius, seats };
      const after = isArea ? `place-${group.place}` : ""; // a region's number stands by its name, or not at all
      return { key: ringKey(group.place), owner: markKey(group.place), after, ...box, priority, lines: [] };
    }

    const source = {
      spots: (view) => groups.flatMap(({ members }) => members).map((place) => view.toPixel(...spotOf(data.places[place]))),
      blocks: (view) =>
        inSight(view, AIR).filter(({ place }) => data.places[place].xy).map((group) => {
          const reach = reachOf(group, view.width);
          const [x, y] = view.toPixel(...data.places[group.place].xy);
          return Object.assign([x - reach, y - reach, x + reach, y + reach], { owner: markKey(group.place) });
        }),
      labels(view) {
        const state = store.get();
        const isMust = groups.length <= LifeMap.placeNames.MOST_LEADERS;
        const near = inSight(view, 0);
        const ringed = state.place === null && !state.scene ? near.filter((group) => hasRing(group, state)) : [];
        const rings = ringed.map((group) => ringLabel(group, view));
        const isNeeded = ({ role }) => isMust && HIS.has(role) && !(state.scene && role === "was");
        const names = near.map((group) =>
          LifeMap.placeNames.placeLabel(group, view, data, state, reachOf(group, view.width), isNeeded(group)));
        return [...rings, ...names];
      },
    };

    function seatRings(seated, view) {
      const radius = ringRadius(view.width);
      for (const [place, mark] of marks) {
        const found = seated.get(ringKey(place));
        mark.showRing(found ? found.label.seats[found.seat] : null, data, radius);
      }
    }

    /** Signs fade in when a year is dwelt on, not while years race by. */
    function showHaste() {
      const now = performance.now();
      map.getPane("places").classList.toggle("is-racing", now - lastStep < LifeMap.RACING);
      lastStep = now;
    }

    function onState(state, before) {
      if (state.year !== before.year) showHaste();
      const keys = ["year", "event", "place", "view", "hidden", "people", "told", "scene"];
      const same = keys.every((key) => state[key] === before[key]);
      if (!same) choosePlaces();
    }

    return LifeMap.joinLayers(page, [pins], {
      onAdd() {
        stops.push(board.offer(source), board.onSeated(seatRings));
        map.on("moveend", show);
        choosePlaces();
      },
      onState,
      onRemove() {
        map.off("moveend", show);
        stops.splice(0).forEach((stop) => stop());
      },
    });
  };
})();
