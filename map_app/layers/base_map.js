// The base map on two canvases: the ground (coast, land), and above it water and relief. Tints go between.
(function () {
  "use strict";
  const PANES = { ground: 210, tint: 220, water: 230 }; // "tint" is kept free for states and their borders
  const SWITCHED = ["relief", "rivers", "graticule"];

  LifeMap.layers.base_map = function (page) {
    const { map, store } = page;
    const painter = LifeMap.painterFor(page);
    for (const [name, level] of Object.entries(PANES)) LifeMap.makePane(map, name, level);
    const shown = () => Object.fromEntries(SWITCHED.map((name) => [name, !store.get().hidden[name]]));
    const ground = new LifeMap.CanvasLayer(painter.sheet("ground"), { pane: "ground", padding: 0.12 });
    const water = new LifeMap.CanvasLayer(painter.sheet("water", shown), { pane: "water", padding: 0.12 });
    return LifeMap.joinLayers(page, [ground, water], {
      onState(state, before) {
        if (SWITCHED.some((name) => state.hidden[name] !== before.hidden[name])) water.requestPaint();
      },
      onLook() {
        for (const canvas of [ground, water]) canvas.requestPaint();
      },
    });
  };
})();
