// The lens of a silence: the land that may have been reached. One canvas under the areas.
(function () {
  "use strict";

  /** @returns {{rings: string[], scale: number, words: string}|null} the lens of the year, if the map shows a silence */
  LifeMap.lensAt = function (data, state) {
    const { silence } = LifeMap.moment.momentOf(data, state.year);
    if (silence === null || state.place !== null || state.readings || state.hidden.stages) return null;
    const lens = data.lenses[data.silences[silence].lenses[state.year]];
    return lens?.rings.length ? lens : null;
  };

  LifeMap.layers.lens = function (page) {
    const { data, store, map } = page;
    LifeMap.makePane(map, "lens", 305);
    const paint = LifeMap.painterFor(page).sheet("lens", () => shown && { rings: shown.rings, scale: shown.scale });
    const canvas = new LifeMap.CanvasLayer(paint, { pane: "lens", padding: 0.12 });
    let shown = null;

    function choose(state) {
      const next = LifeMap.lensAt(data, state);
      const isSame = next === shown || (next && shown && String(next.rings) === String(shown.rings));
      shown = next;
      if (!isSame) canvas.paintNow();
    }

    return LifeMap.joinLayers(page, [canvas], {
      onAdd: () => choose(store.get()),
      onState: choose,
      onLook: () => canvas.paintNow(),
    });
  };
})();
