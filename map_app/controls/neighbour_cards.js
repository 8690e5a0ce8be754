// The two cards at the end of a year: the life's event before it and the one after.
(function () {
  "use strict";

  function neighbourCard(page, index, side) {
    const { data } = page;
    if (index === null) return null;
    const event = data.events[index];
    return LifeMap.make(
      "button",
      {
        type: "button",
        class: `neighbour neighbour--${side}`,
        on: { click: () => LifeMap.goToEvent(page, index) },
      },
      LifeMap.make("span", { class: "kicker", text: LifeMap.say(data, side) }),
      LifeMap.make(
        "span",
        { class: "neighbour__date" },
        LifeMap.dateOf(event, event.date_words),
        LifeMap.make("span", { class: "neighbour__place", text: event.place_name }),
      ),
      LifeMap.make("span", { class: "neighbour__title", text: event.title }),
    );
  }

  /** @returns {HTMLElement} the cards of the life's events before and after a year */
  LifeMap.neighbourCards = function (page, year) {
    const { before, after } = LifeMap.moment.neighbours(page.data, year);
    return LifeMap.make(
      "div",
      { class: "neighbours" },
      neighbourCard(page, before, "before"),
      neighbourCard(page, after, "after"),
    );
  };
})();
