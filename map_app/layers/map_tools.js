// The zoom buttons, the button that lets the map follow again, and the scale bar with the day of the borders.
(function () {
  "use strict";
  const KILOMETRES_A_UNIT = 25; // at zoom 0 a map unit is one px
  const ROUND = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];
  const LONGEST = 150; // px
  const ICONS = {
    in: "M7 3h2v4h4v2H9v4H7V9H3V7h4z",
    out: "M3 7h10v2H3z",
    follow: "M8 3a5 5 0 1 0 .01 0zm0 1.5a3.5 3.5 0 1 1-.01 0zM8 6.2a1.8 1.8 0 1 0 .01 0z",
  };

  /** @returns {{kilometres: number, width: number}} the longest round length that fits */
  function roundLength(scale) {
    const kilometresAPixel = KILOMETRES_A_UNIT / scale;
    const fitting = ROUND.filter((one) => one / kilometresAPixel <= LONGEST);
    const kilometres = fitting.length ? fitting[fitting.length - 1] : ROUND[0];
    return { kilometres, width: Math.round(kilometres / kilometresAPixel) };
  }

  function toolButton(label, icon, act) {
    const drawing = LifeMap.draw("svg", { viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true" });
    const rule = icon === "follow" ? "evenodd" : "nonzero";
    drawing.append(LifeMap.draw("path", { d: ICONS[icon], fill: "currentColor", "fill-rule": rule }));
    const look = `map-tools__button map-tools__button--${icon}`;
    return LifeMap.make("button", { type: "button", class: look, "aria-label": label, title: label, on: { click: act } }, drawing);
  }

  LifeMap.layers.map_tools = function (page) {
    const { data, map, store } = page;
    const zoomBy = (step) => {
      store.set({ held: true });
      map.setZoom(map.getZoom() + step * map.options.zoomDelta);
    };
    const follow = toolButton(LifeMap.say(data, "follow"), "follow", () => store.set({ held: false, place: null }));
    const tools = LifeMap.make(
      "div",
      { class: "map-tools" },
      toolButton(LifeMap.say(data, "zoom_in"), "in", () => zoomBy(1)),
      toolButton(LifeMap.say(data, "zoom_out"), "out", () => zoomBy(-1)),
      follow,
    );
    const bar = LifeMap.make("div", { class: "scale-bar__line" });
    const words = LifeMap.make("div", { class: "scale-bar__words" });
    const day = LifeMap.make("div", { class: "scale-bar__words" });
    const scale = LifeMap.make("div", { class: "scale-bar" }, bar, words, day);

    function showScale() {
      const { kilometres, width } = roundLength(map.options.crs.scale(map.getZoom()));
      bar.style.width = `${width}px`;
      words.textContent = LifeMap.say(data, "kilometres", { count: kilometres });
    }

    /** Say of which day the borders are: those of a year are of one day of it. */
    function showDay(state) {
      const borders = LifeMap.say(data, "borders_of", { day: LifeMap.sayDay(data, LifeMap.moment.borderDay(data, state)) });
      day.textContent = data.base.borders && !state.hidden.borders ? borders : "";
    }

    function show(state) {
      follow.setAttribute("aria-pressed", String(!state.held));
      showDay(state);
    }

    return LifeMap.joinLayers(page, [], {
      onAdd() {
        page.element("zoom").append(tools);
        page.element("scale").append(scale);
        map.on("zoomend", showScale);
        showScale();
        show(store.get());
      },
      onState: show,
      onRemove() {
        map.off("zoomend", showScale);
        tools.remove();
        scale.remove();
      },
    });
  };
})();
