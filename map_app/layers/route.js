// The way of the life: draws the legs of the moment, their direction, certainty and means, and offers their captions.
(function () {
  "use strict";
  const { ARROWS, COLOURS, isLongEnough, arrowShares, platesOf, captionSeats, boxesOf } = LifeMap.legSigns;
  const DRAWING = 700; // ms in which the legs of a year are drawn while the years play

  LifeMap.layers.route = function (page) {
    const { data, store, map } = page;
    const sheet = LifeMap.vectorSheet(page);
    const board = LifeMap.labelBoard(page);
    const still = window.matchMedia("(prefers-reduced-motion: reduce)");
    const linesOf = (journey) => new LifeMap.LegLines(LifeMap.legs.readLeg(journey));
    const readLines = () => new Map(data.journeys.map((journey) => [journey.id, linesOf(journey)]));
    let told = store.get().told; // whose legs these are
    let lines = readLines();
    const groups = { casings: LifeMap.draw("g"), inks: LifeMap.draw("g"), strong: LifeMap.draw("g") };
    const stops = [];
    let layer = null;
    let shown = [];
    let signs = []; // {element, one, at}: `at` is the share of the leg from which it shows
    let key = "";
    let drawing = 0;

    /** Take up the legs of another telling. */
    function retell(state) {
      for (const one of lines.values()) one.remove();
      lines = readLines();
      told = state.told;
      key = "";
    }

    function showLegs(state) {
      if (told !== state.told) retell(state);
      shown = LifeMap.legs.legsAt([...lines.values()].map(({ leg }) => leg), data, state);
      const isSilent = LifeMap.moment.silenceShown(data, state) !== null;
      const next = shown.map(({ leg, strength, number }) => leg.id + strength + number).join() + isSilent;
      if (next === key) return false;
      key = next;
      for (const one of shown) one.isSilent = isSilent;
      const kept = new Set(shown.map(({ leg }) => leg.id));
      for (const [id, one] of lines) if (one.strength && !kept.has(id)) one.remove();
      for (const { leg, strength } of shown) lines.get(leg.id).show(strength, groups);
      showSigns();
      return true;
    }

    /** Stand arrowheads and plates on the part of the legs that is in sight. */
    function showSigns() {
      if (!map._loaded) return;
      const view = board.view();
      for (const { element } of signs) sheet.unpin(element);
      signs = [];
      const plates = platesOf(shown, view, data);
      for (const one of shown.filter(({ strength }) => strength !== "faint")) {
        for (const share of arrowShares(one, view)) {
          const point = LifeMap.pointAlong(one.leg.line, share);
          const arrow = LifeMap.legPlates.drawArrow(ARROWS[one.strength] * LifeMap.magnification.lines, COLOURS[one.strength]);
          stand(arrow, one, share, point, `rotate(${(-point.angle * 180) / Math.PI})`);
        }
        const plate = plates.get(one);
        if (plate) stand(LifeMap.legPlates[one.years ? "drawPill" : "drawPlate"](plate), one, 0.5, plate.at);
      }
    }

    function stand(element, one, at, point, turn) {
      layer.signs.append(element);
      sheet.pin(element, point.x, point.y, turn);
      signs.push({ element, one, at });
    }

    /** Draw this year's legs along their way, one after another; what nobody recorded is not "travelled". */
    function drawAlong() {
      const began = performance.now();
      const strong = shown.filter(({ strength, leg }) => strength !== "faint" && leg.certainty !== "unknown");
      const frame = () => {
        const time = (performance.now() - began) / DRAWING;
        drawing = time < 1 ? requestAnimationFrame(frame) : 0;
        const shareOf = (one) => {
          const turn = strong.indexOf(one);
          return turn < 0 ? 1 : Math.min(1, Math.max(0, time * strong.length - turn));
        };
        for (const one of strong) lines.get(one.leg.id).drawShare(shareOf(one));
        for (const { element, one, at } of signs) element.classList.toggle("is-ahead", shareOf(one) < at);
      };
      frame();
    }

    function finishDrawing() {
      if (!drawing) return;
      cancelAnimationFrame(drawing);
      drawing = 0;
      for (const one of lines.values()) if (one.strength && one.strength !== "faint") one.drawShare(1);
    }

    function onState(state, before) {
      if (["year", "place", "scene"].some((name) => state[name] !== before[name])) finishDrawing();
      if (!showLegs(state)) return;
      board.changed();
      const isStill = still.matches || LifeMap.magnification.isStill;
      const travels = (state.playing && state.year === before.year + 1) || state.scene?.isDrawn;
      if (travels && !isStill && state.place === null) drawAlong();
    }

    function captionOf({ leg, caption }, view) {
      const name = LifeMap.measureName([[caption, "leg"]], view.width);
      const { x, y } = LifeMap.pointAlong(leg.line, 0.5);
      const [left, top] = view.toPixel(x, y);
      const seats = captionSeats(leg, view.scale, name);
      return { key: `leg-${leg.id}`, at: [x, y], x: left, y: top, ...name, seats, priority: 2 };
    }

    const source = {
      blocks(view) {
        const plates = platesOf(shown, view, data);
        return shown.filter(({ strength }) => strength !== "faint").flatMap((one) => boxesOf(one, plates.get(one), view));
      },
      labels(view) {
        const spoken = shown.filter(({ caption, leg }) => caption && isLongEnough(leg, view));
        return spoken.map((one) => captionOf(one, view));
      },
    };

    return LifeMap.joinLayers(page, [], {
      onAdd() {
        layer = sheet.addLayer(2);
        layer.lines.append(groups.casings, groups.inks, groups.strong);
        stops.push(board.offer(source));
        map.on("moveend", showSigns);
        showLegs(store.get());
        showSigns();
      },
      onState,
      onRemove() {
        finishDrawing();
        map.off("moveend", showSigns);
        stops.splice(0).forEach((stop) => stop());
        layer.remove();
      },
    });
  };
})();
