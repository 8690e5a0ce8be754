// The way of the life: draws the legs of the moment, their direction, certainty and means, and offers their captions.
(function () {
  "use strict";
  const { STRENGTHS, SHORTEST_WITH_PLATE } = LifeMap.legPainter;
  const DRAWING = 700; // ms in which a leg is drawn while the years play

  const hasCaption = ({ caption, leg }, view) => caption && leg.line.total * view.scale > SHORTEST_WITH_PLATE;

  function captionOf(leg, view) {
    const name = LifeMap.measureName([[leg.caption, "leg"]], view.width);
    const { x, y } = LifeMap.pointAlong(leg.line, 0.5);
    const [left, top] = view.toPixel(x, y);
    const seats = LifeMap.legSigns.captionSeats(leg, view.scale, name);
    return { key: `leg-${leg.id}`, at: [x, y], x: left, y: top, ...name, seats, priority: 2 };
  }

  LifeMap.layers.route = function (page) {
    const { data, store, map } = page;
    const legs = data.journeys.map(LifeMap.legs.readLeg);
    const board = LifeMap.labelBoard(page);
    const still = window.matchMedia("(prefers-reduced-motion: reduce)");
    let shown = [];
    let key = "";
    let began = 0; // when the drawing of this year's legs began; 0: they are complete
    let stopOffering = null;
    LifeMap.makePane(map, "route", 320);

    function choose(state) {
      shown = LifeMap.legs.legsAt(legs, data, state);
      const silence = LifeMap.moment.momentOf(data, state.year).silence;
      return shown.map(({ leg, strength, number }) => `${leg.id}${strength}${number}`).join() + silence + state.place;
    }

    /** @returns {Map<object, object>} the plate of each leg that has one */
    function platesOf(view, state) {
      const round = shown.map((one) => [one, one.years ? null : LifeMap.legSigns.plateOf(one, view, state, data)]);
      return new Map([...round.filter(([, plate]) => plate), ...LifeMap.legSigns.pillsOf(shown, view, data)]);
    }

    /** @returns {number} how much of a leg is drawn by now: the legs of a year follow one another */
    function shareOf(one, strong) {
      if (!began || one.strength === "faint" || one.leg.certainty === "unknown") return 1;
      const turn = strong.indexOf(one);
      const time = ((performance.now() - began) / DRAWING) * strong.length - turn;
      return Math.min(1, Math.max(0, time));
    }

    function paint(context, view) {
      const state = store.get();
      const strong = shown.filter((one) => one.strength === "strong" || one.strength === "now");
      const window = [view.west, view.south, view.east, view.north];
      for (const one of shown) one.inSight = LifeMap.shareInSight(one.leg.line, window);
      view.useMapUnits();
      const inSight = shown.filter((one) => one.inSight[1] > 0 || one.inSight[0] < 1);
      const faint = inSight.filter(({ strength }) => strength === "faint").map(({ leg }) => leg);
      LifeMap.legPainter.paintFaintLines(context, faint, 1 / view.scale);
      for (const one of inSight.filter(({ strength }) => strength !== "faint")) {
        const share = shareOf(one, strong);
        if (share > 0) LifeMap.legPainter.paintLine(context, one, 1 / view.scale, share);
      }
      view.usePixels();
      const plates = platesOf(view, state);
      for (const one of inSight) paintSigns(context, view, one, shareOf(one, strong), plates.get(one));
    }

    function paintSigns(context, view, one, share, plate) {
      const { arrow, colour } = STRENGTHS[one.strength];
      for (const at of LifeMap.legSigns.arrowShares(one, view).filter((at) => at <= share)) {
        const point = LifeMap.pointAlong(one.leg.line, at);
        LifeMap.legPainter.paintArrow(context, view, point, arrow, LifeMap.colours()[colour]);
      }
      if (share < 0.5 || !plate) return;
      if (one.years) LifeMap.legPainter.paintPill(context, plate);
      else LifeMap.legPainter.paintPlate(context, plate);
    }

    const canvas = new LifeMap.CanvasLayer(paint, { pane: "route", padding: 0.12 });

    function drawOn() {
      if (!began) return;
      if (performance.now() - began > DRAWING) began = 0;
      canvas.paintNow();
      if (began) requestAnimationFrame(drawOn);
    }

    function onState(state, before) {
      const next = choose(state);
      if (next === key) return;
      key = next;
      const travels = state.playing && state.year === before.year + 1 && !still.matches && state.place === null;
      began = travels && shown.some((one) => one.strength !== "faint") ? performance.now() : 0;
      if (began) requestAnimationFrame(drawOn);
      canvas.paintNow();
      board.changed();
    }

    const source = {
      blocks(view) {
        const plates = platesOf(view, store.get());
        return shown
          .filter(({ strength }) => strength !== "faint")
          .flatMap((one) => LifeMap.legSigns.boxesOf(one, plates.get(one), view));
      },
      labels: (view) => shown.filter((one) => hasCaption(one, view)).map((one) => captionOf(one.leg, view)),
    };

    return LifeMap.joinLayers(page, [canvas], {
      onAdd() {
        key = choose(store.get());
        canvas.paintNow();
        stopOffering = board.offer(source);
      },
      onState,
      onLook: () => canvas.paintNow(),
      onRemove: () => stopOffering(),
    });
  };
})();
