// The chips under the months: each kind of event with its number in this year; pressing one switches its layer.
(function () {
  "use strict";

  /**
   * @param {object} page
   * @returns {{element: HTMLElement, show: function(object): void}}
   */
  LifeMap.kindChips = function (page) {
    const { data, store } = page;
    const chips = data.kinds.map(({ id, name }) => {
      const count = LifeMap.make("b");
      const toggle = () =>
        store.set({ hidden: Object.freeze({ ...store.get().hidden, [id]: !store.get().hidden[id] }) });
      const words = LifeMap.make("span", { text: LifeMap.say(data, `chip_${id}`) });
      const button = LifeMap.make(
        "button",
        { type: "button", class: "chip", "data-kind": id, on: { click: toggle } },
        LifeMap.glyph(id),
        words,
        count,
      );
      return { id, name, button, count, shown: "" };
    });

    function show(state) {
      const events = data.year_events[LifeMap.moment.yearNumber(data, state.year)];
      for (const chip of chips) {
        const count = events.filter((index) => data.events[index].kind === chip.id).length;
        const isShown = !state.hidden[chip.id];
        const now = `${count} ${isShown}`;
        if (now === chip.shown) continue;
        chip.shown = now;
        chip.count.textContent = count;
        chip.button.setAttribute("aria-pressed", String(isShown));
        chip.button.setAttribute("aria-label", `${LifeMap.say(data, `chip_${chip.id}`)} ${count}`);
      }
    }

    const element = LifeMap.make(
      "div",
      { class: "chips", role: "group", "aria-label": LifeMap.say(data, "chips") },
      ...chips.map(({ button }) => button),
    );
    return { element, show };
  };
})();
