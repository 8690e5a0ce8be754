// Pointing slips at the edge of the map: where something of his lies beyond it. Two at most.
(function () {
  "use strict";
  const MOST = 2;
  const MARGIN = 10; // px between a slip and the edge
  const DAYS_THAT_COUNT = 200; // a shorter stay beyond the edge is not pointed at
  const INSIDE = 12; // px within the edge that still count as beyond it

  const spotOf = (place) => place.xy || (place.area && place.area.label);

  /** @returns {object[]} the stages that the view of the moment speaks of, each place once, the longest first */
  function stagesToPointAt(data, state) {
    const [firstDay, lastDay] = LifeMap.moment.daysOf(data, state.year);
    const isMeant = {
      year: (stage) => stage.first_day <= lastDay && stage.last_day >= firstDay,
      trail: (stage) => stage.first_day <= lastDay,
      life: () => true,
    }[state.view];
    const longest = new Map();
    for (const stage of data.stages.filter(isMeant)) {
      const days = Math.min(stage.last_day, state.view === "life" ? Infinity : lastDay) - stage.first_day;
      const known = longest.get(stage.place);
      if (spotOf(data.places[stage.place]) && (!known || known.days < days)) longest.set(stage.place, { stage, days });
    }
    return [...longest.values()].filter(({ days }) => days > DAYS_THAT_COUNT).sort((one, other) => other.days - one.days);
  }

  /** @returns {{left, top, side}|null} where the line from the middle of the map to a point leaves it; null if it does not */
  function edgePoint([x, y], { width, height }) {
    if (x > INSIDE && y > INSIDE && x < width - INSIDE && y < height - INSIDE) return null;
    const [across, down] = [x - width / 2, y - height / 2];
    const share = Math.min(Math.abs(width / 2 / (across || 1e-9)), Math.abs(height / 2 / (down || 1e-9)));
    const isSide = Math.abs(width / 2 / (across || 1e-9)) <= Math.abs(height / 2 / (down || 1e-9));
    const side = isSide ? (across > 0 ? "right" : "left") : down > 0 ? "down" : "up";
    return { left: width / 2 + across * share, top: height / 2 + down * share, side };
  }

  /** @returns {object} a label for the board: the slip's seats along the edge it points over */
  function slipLabel(slip, edge, view) {
    const { width, height } = slip;
    const isSide = edge.side === "left" || edge.side === "right";
    const seats = [0, 1, -1, 2, -2, 3, -3].map((step) => {
      const across = edge.side === "right" ? view.width - width - MARGIN : MARGIN;
      if (isSide) return [across, edge.top - height / 2 + step * (height + 6)];
      return [edge.left - width / 2 + step * 70, edge.side === "down" ? view.height - height - MARGIN : MARGIN];
    });
    return { key: slip.key, x: 0, y: 0, width, height, seats, lines: [], priority: 1.5 };
  }

  function linesOf(stage, data) {
    const place = data.places[stage.place];
    const name = LifeMap.moment.nameOn(place, stage.first_day);
    const first = place.was_here ? `${name}, ${place.was_here}` : name;
    const rest = [`${name}, `, `, ${name}`, `${name} `].reduce((text, part) => text.replace(part, ""), stage.name);
    return [first, rest === name ? "" : rest];
  }

  LifeMap.layers.edge_slips = function (page) {
    const { data, store, map } = page;
    const board = LifeMap.labelBoard(page);
    const holder = LifeMap.make("div", { class: "edge-slips" });
    const slips = new Map(); // by place
    const stops = [];
    let pointed = [];

    function makeSlip({ stage }) {
      const [first, second] = linesOf(stage, data);
      const button = LifeMap.make(
        "button",
        { type: "button", class: "edge-slip", on: { click: () => store.set({ place: stage.place }) } },
        LifeMap.make("b", { text: first }),
        second ? LifeMap.make("span", { text: second }) : null,
      );
      const scale = LifeMap.letteringScale(map.getSize().x);
      const face = LifeMap.colours().interface;
      const wide = (text, weight, size) => LifeMap.textWidth(text, { font: `${weight} ${size * scale}px ${face}`, spacing: 0 });
      const width = Math.ceil(Math.max(wide(first, 600, 13), second ? wide(second, 400, 12) : 0)) + 30;
      return { key: `slip-${stage.place}`, button, width, height: Math.round((second ? 38 : 26) * scale), side: "", first };
    }

    function slipOf(one) {
      const key = `${one.stage.id} ${map.getSize().x}`;
      if (!slips.has(key)) slips.set(key, makeSlip(one));
      return slips.get(key);
    }

    const source = {
      labels(view) {
        const state = store.get();
        if (state.place !== null || state.presenting || state.hidden.stages || view.width < 500) return (pointed = []);
        const beyond = stagesToPointAt(data, state)
          .map((one) => ({ one, edge: edgePoint(view.toPixel(...spotOf(data.places[one.stage.place])), view) }))
          .filter(({ edge }) => edge);
        pointed = beyond.slice(0, MOST).map(({ one, edge }) => ({ slip: slipOf(one), edge }));
        return pointed.map(({ slip, edge }) => slipLabel(slip, edge, view));
      },
    };

    function show(seated) {
      const shown = pointed.filter(({ slip }) => seated.has(slip.key));
      const buttons = new Set(shown.map(({ slip }) => slip.button));
      for (const button of [...holder.children]) if (!buttons.has(button)) button.remove();
      for (const { slip, edge } of shown) {
        const [box] = seated.get(slip.key).boxes;
        slip.button.className = `edge-slip edge-slip--${edge.side}`;
        Object.assign(slip.button.style, {
          width: `${slip.width}px`,
          height: `${slip.height}px`,
          transform: `translate(${Math.round(box[0] + 2)}px,${Math.round(box[1] + 1)}px)`,
        });
        if (slip.button.parentNode !== holder) holder.append(slip.button);
      }
    }

    return LifeMap.joinLayers(page, [], {
      onAdd() {
        map.getContainer().parentNode.append(holder);
        stops.push(board.offer(source), board.onSeated(show));
      },
      onRemove() {
        stops.splice(0).forEach((stop) => stop());
        holder.remove();
      },
    });
  };
})();
