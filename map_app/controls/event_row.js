// One event as a single line: sign, date, title. Used where many stand together.
(function () {
  "use strict";

  const LONG_DATE = 17; // letters; a longer date has a line of its own

  /**
   * @param {object} page
   * @param {number} index of the event
   * @param {string} words the date as this list says it
   * @returns {HTMLElement} a list item with one button
   */
  LifeMap.eventRow = function (page, index, words) {
    const event = page.data.events[index];
    const readings = LifeMap.say(page.data, "readings", { count: event.readings });
    const mark =
      event.readings > 1
        ? LifeMap.make(
            "span",
            { class: "readings readings--small", title: readings },
            LifeMap.icon("differ", 12),
            LifeMap.make("span", { text: event.readings }),
            LifeMap.make("span", { class: "visually-hidden", text: ` ${readings}` }),
          )
        : null;
    const button = LifeMap.make(
      "button",
      { type: "button", class: "row__open", on: { click: () => LifeMap.goToEvent(page, index) } },
      LifeMap.glyph(event.kind, event.certainty),
      LifeMap.make("span", { class: "row__date" }, LifeMap.dateOf(event, words)),
      LifeMap.make("span", { class: "row__title", text: event.title }),
      mark,
    );
    return LifeMap.make(
      "li",
      { class: words.length > LONG_DATE ? "row row--long" : "row", "data-event": event.id },
      button,
    );
  };

  /**
   * Make the rows of several events; a year is said once, with its first event.
   * @param {object} page
   * @param {number[]} indices in order of time
   * @param {number|null} [knownYear] number of the year that the heading above says already
   * @returns {HTMLElement[]}
   */
  LifeMap.eventRows = function (page, indices, knownYear = null) {
    let year = knownYear;
    return indices.map((index) => {
      const event = page.data.events[index];
      const isSameYear = year === event.years[0] && event.years[0] === event.years[1];
      year = event.years[0];
      return LifeMap.eventRow(page, index, isSameYear ? event.date_in_year : event.date_words);
    });
  };

  /** Mark the row or card of the event that is now, in every list under `element`. */
  LifeMap.markCurrent = function (element, id) {
    for (const item of element.querySelectorAll("[data-event]")) {
      const isNow = item.dataset.event === id;
      item.classList.toggle("is-now", isNow);
      const button = item.querySelector("button");
      if (isNow) button.setAttribute("aria-current", "true");
      else button.removeAttribute("aria-current");
    }
  };
})();
