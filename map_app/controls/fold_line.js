// One line for the events of a kind that a full year does not tell in full, with their number.
(function () {
  "use strict";

  /**
   * @param {object} page
   * @param {{kind: string, events: number[], all: boolean}} fold `all` if no event of this kind is told in full
   * @param {Set<string>} unfolded the kinds that stand open; pressing the line adds or takes away
   * @param {function(string): void} changed called after that
   * @returns {HTMLElement}
   */
  LifeMap.foldLine = function (page, { kind, events, all }, unfolded, changed) {
    const { data } = page;
    const isOpen = unfolded.has(kind);
    const words = LifeMap.say(data, `${all ? "fold_all" : "fold"}_${kind}`, { count: events.length });
    const toggle = () => {
      if (!unfolded.delete(kind)) unfolded.add(kind);
      changed(kind);
    };
    return LifeMap.make(
      "button",
      { type: "button", class: "fold", "data-fold": kind, "aria-expanded": String(isOpen), on: { click: toggle } },
      LifeMap.glyph(kind),
      LifeMap.make("span", { text: words }),
      LifeMap.make("span", { class: "fold__do", text: LifeMap.say(data, isOpen ? "hide" : "show") }),
    );
  };
})();
