// The lakes that came or went in these years: reservoirs, shrinking seas. Few, so they are drawn apart from the still map.
(function () {
  "use strict";
  const { HIGH_FROM, isThere } = LifeMap.baseMap;

  /** @returns {{lake: object, element: SVGElement}[]} the dated lakes of one level of detail */
  function drawLakes({ lakes, scale }) {
    const draw = (lake) => {
      const d = lake.rings.map((ring) => `${LifeMap.pathText(LifeMap.decodeLine(ring, scale))}Z`).join("");
      return LifeMap.draw("path", { d, class: "dated-lake", "fill-rule": "evenodd" });
    };
    return lakes.map((lake) => ({ lake, element: draw(lake) }));
  }

  LifeMap.layers.dated_lakes = function (page) {
    const { data, store, map } = page;
    const levels = {};
    let layer = null;
    let key = "";

    function show() {
      const state = store.get();
      const name = map.getZoom() < HIGH_FROM ? "low" : "high";
      const day = LifeMap.moment.borderDay(data, state);
      const lakes = (levels[name] = levels[name] || drawLakes(data.base.dated_lakes[name]));
      const there = state.hidden.rivers ? [] : lakes.filter(({ lake }) => isThere(lake, day));
      const next = name + there.map(({ lake }) => lakes.findIndex((one) => one.lake === lake)).join();
      if (next === key) return;
      key = next;
      layer.lines.replaceChildren(...there.map(({ element }) => element));
    }

    return LifeMap.joinLayers(page, [], {
      onAdd() {
        layer = LifeMap.vectorSheet(page).addLayer(0);
        map.on("zoomend", show);
        show();
      },
      onState: show,
      onRemove() {
        map.off("zoomend", show);
        layer.remove();
      },
    });
  };
})();
