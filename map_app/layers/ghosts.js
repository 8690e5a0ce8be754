// The other versions of an event on the map, while its readings are open: open rings, and the way as they have it.
(function () {
  "use strict";
  const { spotOf } = LifeMap.placeMarks;
  const DASHES = [7, 3, 1.5, 3]; // px
  const RADIUS = 8.5; // px
  const OPACITY = 0.8;
  const BESIDE = 28; // px: a ghost this close to our place needs no name of its own

  /** @returns {boolean} whether the readings are open, or a lecture tells what has no sign of its own on the map */
  const areShown = ({ readings, scene }) => readings || scene?.isUnplaced === true;

  /**
   * Find what the versions that are not shown would draw elsewhere.
   * @returns {{place: number, versions: object[]}[]} each other place once, with the versions that name it
   */
  function ghostsAt(data, state) {
    if (!areShown(state) || state.event === null) return [];
    const event = data.events[state.event];
    const places = new Map();
    event.versions.forEach((version, number) => {
      const { place = null } = version;
      if (number === event.shown || place === null || place === event.place || !spotOf(data.places[place])) return;
      if (!places.has(place)) places.set(place, []);
      places.get(place).push(version);
    });
    return [...places].map(([place, versions]) => ({ place, versions }));
  }

  const pathOfLeg = (leg) =>
    new Path2D(LifeMap.pathAlong(LifeMap.bendLine(LifeMap.decodeLine(leg.path, leg.scale), leg.bend)));

  /** @returns {Path2D[]} the legs of the ghosts in map units; where no leg is told, a line from our place */
  function pathsOf(data, state, ghosts) {
    const ours = ghosts.length ? data.events[state.event].place : null;
    return ghosts.flatMap(({ place, versions }) => {
      const legs = versions.filter(({ leg }) => leg).map(({ leg }) => leg);
      if (legs.length) return legs.map(pathOfLeg);
      const from = ours === null ? null : spotOf(data.places[ours]);
      if (!from) return [];
      const path = new Path2D();
      path.moveTo(...from);
      path.lineTo(...spotOf(data.places[place]));
      return [path];
    });
  }

  /** @returns {object[]} names for the label board: the place, and who has it there */
  function labelsOf(data, state, { ghosts, ours }, view) {
    const day = LifeMap.moment.borderDay(data, state);
    const [ourX, ourY] = ours === null || !spotOf(data.places[ours]) ? [NaN, NaN] : view.toPixel(...spotOf(data.places[ours]));
    return ghosts.map(({ place, versions }) => {
      const one = data.places[place];
      const at = spotOf(one);
      const [x, y] = view.toPixel(...at);
      const who = [...new Set(versions.flatMap((version) => LifeMap.namesOfSources(data, version).slice(0, 1)))].join(", ");
      const isBeside = Math.hypot(x - ourX, y - ourY) < BESIDE; // our mark bears the name already
      const name = LifeMap.measureName([[isBeside ? "" : LifeMap.moment.nameOn(one, day), "end"], [who, "was-dates"]], view.width);
      const common = { key: `ghost-${place}`, owner: `ghost-${place}`, at, x, y, reach: RADIUS, priority: 0.5, role: "ghost" };
      const make = (form) => ({ ...common, ...form, seats: LifeMap.seatsAround(RADIUS + 4, form.width, form.height) });
      const bare = isBeside ? [] : [make(LifeMap.measureName([[LifeMap.moment.nameOn(one, day), "end"]], view.width))]; // where both have no room
      return { ...make(name), forms: bare };
    });
  }

  LifeMap.layers.ghosts = function (page) {
    const { data, store, map } = page;
    const board = LifeMap.labelBoard(page);
    let ghosts = [];
    let ours = null; // the place where the map has the event
    let paths = [];
    let stopOffering = null;
    LifeMap.makePane(map, "ghosts", 330);

    function paint(context, view) {
      const colours = LifeMap.colours();
      view.useMapUnits();
      context.lineJoin = "round";
      for (const path of paths) {
        context.setLineDash([]);
        LifeMap.baseMap.strokePath(context, path, colours.casing, 4.4 / view.scale, OPACITY);
        context.setLineDash(DASHES.map((dash) => dash / view.scale));
        LifeMap.baseMap.strokePath(context, path, colours.life, 1.8 / view.scale, OPACITY);
      }
      context.setLineDash([]);
      view.usePixels();
      for (const { place } of ghosts) paintRing(context, view.toPixel(...spotOf(data.places[place])), colours);
    }

    function paintRing(context, [left, top], colours) {
      const ring = new Path2D();
      ring.arc(left, top, RADIUS, 0, 2 * Math.PI);
      LifeMap.baseMap.strokePath(context, ring, colours.casing, 6, 1);
      context.fillStyle = colours.casing;
      context.fill(ring);
      LifeMap.baseMap.strokePath(context, ring, colours.life, 2.6, 1);
    }

    const canvas = new LifeMap.CanvasLayer(LifeMap.paintHere(paint), { pane: "ghosts", padding: 0.12 });

    function choose(state) {
      ghosts = ghostsAt(data, state);
      ours = ghosts.length ? data.events[state.event].place : null;
      paths = pathsOf(data, state, ghosts);
      canvas.paintNow();
      canvas.setShown(ghosts.length > 0);
      board.changed();
    }

    const source = {
      blocks: (view) => ghosts.map(({ place }) => {
        const [x, y] = view.toPixel(...spotOf(data.places[place]));
        return Object.assign([x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS], { owner: `ghost-${place}` });
      }),
      labels: (view) => labelsOf(data, store.get(), { ghosts, ours }, view),
    };

    return LifeMap.joinLayers(page, [canvas], {
      onAdd() {
        stopOffering = board.offer(source);
        choose(store.get());
      },
      onState(state, before) {
        if (areShown(state) !== areShown(before) || (areShown(state) && (state.event !== before.event || state.told !== before.told))) choose(state);
      },
      onLook: () => canvas.paintNow(),
      onRemove: () => stopOffering(),
    });
  };

  LifeMap.ghosts = { ghostsAt };
})();
