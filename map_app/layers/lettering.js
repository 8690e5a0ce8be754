// Letters the map: writes every name that the label board has seated, and takes away those without a seat.
(function () {
  "use strict";
  const NEAR = 14; // px: a town this close to a marked place is that place
  const MOST_KEPT = 300; // names, seated and hidden
  const WHILE_GLIDING = 90; // ms between two seatings while the map zooms

  LifeMap.layers.lettering = function (page) {
    const { data, store, map } = page;
    const board = LifeMap.labelBoard(page);
    const names = new Map(); // element and look by key
    const pins = new LifeMap.Pinboard(LifeMap.makePane(map, "lettering", 420));
    const stops = [];
    const statesHere = LifeMap.stateHere(page, board.changed);
    let solvedAt = 0;
    let seen = null;

    /** Keep what depends on the view alone: most steps change only the time. */
    function seenIn(view) {
      if (!seen || seen.key !== view.key) {
        const { townsInSight, seaLabels } = LifeMap.townNames;
        seen = { key: view.key, towns: townsInSight(data.base.towns, view), seas: seaLabels(data.base.seas, view) };
      }
      return seen;
    }

    function namesOfStates(view, day) {
      const states = LifeMap.stateLabels(page, view, day);
      return [...states, ...statesHere(view, day, states), ...LifeMap.partLabels(page, view, day)];
    }

    const source = {
      limits: (view) => ({ town: LifeMap.townNames.mostTowns(view.width) }),
      blocks: (view) => (store.get().hidden.towns ? [] : LifeMap.townNames.townDots(seenIn(view).towns, view)),
      labels(view) {
        const state = store.get();
        const day = LifeMap.moment.borderDay(data, state);
        const marked = board.markedSpots();
        const isFree = ({ x, y }) => !marked.some((spot) => Math.abs(spot[0] - x) < NEAR && Math.abs(spot[1] - y) < NEAR);
        const { towns, seas } = seenIn(view);
        const alsoToday = (...names) => LifeMap.alsoToday(data, state, ...names);
        return [
          ...(state.hidden.labels ? [] : [...namesOfStates(view, day), ...seas]),
          ...(state.hidden.towns ? [] : LifeMap.townNames.townLabels(towns, view, day, alsoToday).filter(isFree)),
        ];
      },
    };

    /** Hide the names without a seat; most of them come back, so only very many are thrown away. */
    function hideUnseated(seated) {
      const isFull = names.size > MOST_KEPT;
      for (const [key, name] of names) {
        if (seated.has(key)) continue;
        if (!name.isHidden) name.element.hidden = name.isHidden = true;
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
        if (!name) names.set(key, (name = { element: LifeMap.make("div", { "aria-hidden": "true" }), look: "", isHidden: false }));
        const look = LifeMap.writtenName.lookOf(label, seat);
        if (look !== name.look) {
          name.look = look;
          LifeMap.writtenName.write(name.element, label, seat);
          name.element.dataset.place = label.place ?? "";
        }
        if (name.isHidden) name.element.hidden = name.isHidden = false;
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
      seen = page.stateLabels = null;
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
        const keys = ["year", "event", "hidden", "told", "scene", "today"];
        if (keys.some((key) => state[key] !== before[key])) board.changed();
      },
      onRemove() {
        map.off("moveend resize", board.changed).off("zoom", seatWhileGliding);
        map.getPane("lettering").removeEventListener("click", choosePlace);
        stops.splice(0).forEach((stop) => stop());
      },
    });
  };
})();
