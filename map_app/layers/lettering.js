// Letters the map: writes every name that the label board has seated, and takes away those without a seat.
(function () {
  "use strict";
  const NEAR = 14; // px: a town this close to a marked place is that place
  const LEADER_FROM = 14; // px: a name farther than this from the edge of its mark is joined to it by a leader
  const MOST_KEPT = 300; // names, seated and hidden
  const WHILE_GLIDING = 90; // ms between two seatings while the map zooms

  /** @returns {string} how the lines of a name are set against each other: towards their point */
  function alignmentOf(label, seat) {
    if (label.seats[seat][0] >= 0) return "left";
    return label.seats[seat][0] + label.width <= 1 ? "right" : "center";
  }

  function makeLine(line) {
    const span = LifeMap.make("span", { class: `map-name__line map-name__line--${line.style}`, text: line.text });
    span.style.font = line.font;
    span.style.lineHeight = `${line.height}px`;
    if (line.spacing) span.style.letterSpacing = `${line.spacing}px`;
    return span;
  }

  /** @returns {number} px from a point to its name, whose corner lies at an offset */
  function distanceOf(label, [left, top]) {
    return Math.hypot(Math.max(left, -left - label.width, 0), Math.max(top, -top - label.height, 0));
  }

  /** Draw a thin line from a point to the nearest edge of its name; offsets count from the name's corner. */
  function makeLeader(label, [left, top]) {
    const [x, y] = [-left, -top];
    const toX = Math.min(Math.max(x, 0), label.width);
    const toY = Math.min(Math.max(y, 0), label.height);
    const leader = LifeMap.make("i", { class: "map-name__leader" });
    leader.style.width = `${Math.hypot(toX - x, toY - y)}px`;
    leader.style.transform = `translate(${x}px,${y}px) rotate(${Math.atan2(toY - y, toX - x)}rad)`;
    return leader;
  }

  function makeDot([left, top]) {
    const dot = LifeMap.make("i", { class: "map-name__dot" });
    dot.style.transform = `translate(${-left - 2}px,${-top - 2}px)`;
    return dot;
  }

  /** Write a name into its element; an element is written again only when its look changes. */
  function write(element, label, seat) {
    const align = alignmentOf(label, seat);
    const extra = [];
    if (label.dot) extra.push(makeDot(label.seats[seat]));
    const isFarOff = label.place !== undefined && distanceOf(label, label.seats[seat]) > label.reach + LEADER_FROM;
    if (isFarOff) extra.push(makeLeader(label, label.seats[seat]));
    element.className = `map-name map-name--${align} map-name--${label.role || label.lines[0].style} leaflet-zoom-animated`;
    element.replaceChildren(...extra, ...label.lines.map(makeLine));
    element.style.width = `${label.width}px`;
  }

  const lookOf = (label, seat) => `${label.role}|${label.seats[seat]}|${label.lines.map(({ text, font }) => text + font).join("|")}`;

  LifeMap.layers.lettering = function (page) {
    const { data, store, map } = page;
    const board = LifeMap.labelBoard(page);
    const names = new Map(); // element and look by key
    const pins = new LifeMap.Pinboard(LifeMap.makePane(map, "lettering", 420));
    const stops = [];
    let solvedAt = 0;
    let seen = null;

    /** Keep what depends on the view alone: most steps change only the time. */
    function seenIn(view) {
      if (!seen || seen.key !== view.key) {
        const { towns, seas } = data.base;
        seen = { key: view.key, towns: LifeMap.townNames.townsInSight(towns, view), seas: LifeMap.townNames.seaLabels(seas, view) };
      }
      return seen;
    }

    const source = {
      limits: (view) => ({ town: LifeMap.townNames.mostTowns(view.width) }),
      labels(view) {
        const state = store.get();
        const day = LifeMap.moment.daysOf(data, state.year)[0] + 181;
        const marked = board.markedSpots();
        const isFree = ({ x, y }) => !marked.some((spot) => Math.abs(spot[0] - x) < NEAR && Math.abs(spot[1] - y) < NEAR);
        const { towns, seas } = seenIn(view);
        return state.hidden.towns ? seas : [...seas, ...LifeMap.townNames.townLabels(towns, view, day).filter(isFree)];
      },
    };

    /** Hide the names without a seat; most of them come back, so only very many are thrown away. */
    function hideUnseated(seated) {
      const isFull = names.size > MOST_KEPT;
      for (const [key, name] of names) {
        if (seated.has(key)) continue;
        name.element.hidden = true;
        if (!isFull) continue;
        pins.unpin(name.element);
        names.delete(key);
      }
    }

    function letter(seated) {
      hideUnseated(seated);
      for (const [key, { label, seat }] of seated) {
        if (!label.lines.length) continue;
        let name = names.get(key);
        if (!name) names.set(key, (name = { element: LifeMap.make("div", { "aria-hidden": "true" }), look: "" }));
        const look = lookOf(label, seat);
        if (look !== name.look) {
          name.look = look;
          write(name.element, label, seat);
          name.element.dataset.place = label.place ?? "";
        }
        if (name.element.hidden) name.element.hidden = false;
        pins.pin(name.element, ...label.at, ...label.seats[seat]);
      }
    }

    function seatWhileGliding() {
      if (performance.now() - solvedAt < WHILE_GLIDING) return;
      solvedAt = performance.now();
      board.changed();
    }

    function choosePlace(event) {
      const name = event.target.closest(".map-name");
      if (name && name.dataset.place !== "") store.set({ place: Number(name.dataset.place) });
    }

    function seatAgain() {
      LifeMap.forgetWidths();
      seen = null;
      board.changed();
    }

    return LifeMap.joinLayers(page, [pins], {
      onAdd() {
        stops.push(board.offer(source), board.onSeated(letter));
        map.on("moveend resize", board.changed).on("zoom", seatWhileGliding);
        map.getPane("lettering").addEventListener("click", choosePlace);
        document.fonts.ready.then(seatAgain);
      },
      onState(state, before) {
        if (state.year !== before.year || state.hidden !== before.hidden || state.told !== before.told) board.changed();
      },
      onRemove() {
        map.off("moveend resize", board.changed).off("zoom", seatWhileGliding);
        map.getPane("lettering").removeEventListener("click", choosePlace);
        stops.splice(0).forEach((stop) => stop());
      },
    });
  };
})();
