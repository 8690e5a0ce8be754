// One thing found, as an option of the list: its sign, its name, when and where.
(function () {
  "use strict";
  const ICONS = { years: "year", places: "place", people: "person" };

  /** What stands beside a name: when and where of an event, the number of events of a place. */
  const NOTES = {
    events: (data, index) => [data.events[index].date_words, data.events[index].place_name].filter(Boolean).join(", "),
    places: (data, index) => LifeMap.sayEvents(data, data.places[index].total),
  };

  /**
   * @param {object} page
   * @param {{group: string, name: string, index: number}} item one of LifeMap.findResults
   * @param {number} number its place in the whole list
   * @returns {HTMLElement} an option of the list
   */
  LifeMap.findOption = function (page, item, number) {
    const { data } = page;
    const { group, index } = item;
    const sign = group === "events" ? LifeMap.glyph(data.events[index].kind) : LifeMap.icon(ICONS[group]);
    const note = NOTES[group] ? NOTES[group](data, index) : "";
    return LifeMap.make(
      "div",
      { class: "result", role: "option", id: `find-${number}`, "aria-selected": "false" },
      sign,
      LifeMap.make("span", { class: "result__name", text: item.name }),
      LifeMap.make("span", { class: "result__note", text: note }),
    );
  };
})();
