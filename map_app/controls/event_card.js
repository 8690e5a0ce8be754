// One event as a card of the story: sign, date, place, text, people and sources, and the readings that are kept beside it.
(function () {
  "use strict";

  /** Go to an event and stop playing. */
  LifeMap.goToEvent = function (page, index) {
    page.store.set({ ...LifeMap.moment.goingTo(page.data, index, page.store.get().year), playing: false });
  };

  /** @returns {HTMLElement[]} the sources of a statement, each with its locator, parted by dots */
  LifeMap.citationsOf = function (citations) {
    return citations.flatMap(({ text, title, url }, place) => {
      const link = url && /^https?:/.test(url) ? { href: url, target: "_blank", rel: "noopener noreferrer" } : null;
      const mark = LifeMap.make(link ? "a" : "cite", { class: "source", title, text, ...link });
      return place ? [LifeMap.make("span", { text: " · " }), mark] : [mark];
    });
  };

  /** @returns {HTMLElement} the date in words; a doubtful one is underlined with dashes */
  LifeMap.dateOf = (event, words) =>
    LifeMap.make("span", { class: event.doubtful ? "date date--doubtful" : "date", text: words });

  function sourceLine(data, event) {
    if (!event.people.length && !event.citations.length) return null;
    const people = event.people.length
      ? LifeMap.make("span", { class: "event__people", text: `${event.people.join(", ")}. ` })
      : null;
    const sources = event.citations.length
      ? LifeMap.citationsOf(event.citations)
      : [LifeMap.make("span", { text: LifeMap.say(data, "no_source") })];
    return LifeMap.make("p", { class: "event__sources" }, people, ...sources);
  }

  function otherReadings(data, event) {
    const items = event.other_dates.map((other) =>
      LifeMap.make(
        "li",
        {},
        LifeMap.make("b", { text: other.words }),
        other.says ? ` ${other.says}` : null,
        LifeMap.make("span", { class: "event__sources" }, " ", ...LifeMap.citationsOf(other.citations ?? [])),
      ),
    );
    return LifeMap.make(
      "div",
      { class: "event__readings", hidden: true },
      LifeMap.make("p", { text: LifeMap.say(data, "kept") }),
      LifeMap.make("ul", {}, ...items),
    );
  }

  function readingsMark(data, event, kept) {
    const words = LifeMap.say(data, "readings", { count: event.readings });
    const mark = LifeMap.make(
      "button",
      { type: "button", class: "readings", "aria-expanded": "false" },
      LifeMap.icon("differ", 13),
      LifeMap.make("span", { text: words }),
    );
    mark.addEventListener("click", () => {
      kept.hidden = !kept.hidden;
      mark.setAttribute("aria-expanded", String(!kept.hidden));
    });
    return mark;
  }

  /** Follow a click anywhere on the card, unless it meant a button, a link or marking text. */
  function followClick(page, index, click) {
    if (click.target.closest("button, a") || String(getSelection())) return;
    LifeMap.goToEvent(page, index);
  }

  function dateLine(page, event, index, mark) {
    const { data, store } = page;
    const open = LifeMap.make(
      "button",
      { type: "button", class: "event__open", on: { click: () => LifeMap.goToEvent(page, index) } },
      LifeMap.dateOf(event, event.date_in_year),
      LifeMap.make("span", { class: "visually-hidden", text: `: ${event.title}` }),
    );
    const oldStyle = event.old_style ? LifeMap.make("span", { class: "event__old", text: event.old_style }) : null;
    const goToPlace = () => store.set({ place: event.place, playing: false });
    const place =
      event.place === null
        ? LifeMap.make("span", { class: "event__place", text: event.place_name })
        : LifeMap.make("button", {
            type: "button",
            class: "event__place",
            on: { click: goToPlace },
            text: event.place_name,
          });
    const whenAndWhere = LifeMap.make(
      "div",
      { class: "event__when" },
      open,
      oldStyle,
      event.place_name ? place : null,
    );
    return LifeMap.make("div", { class: "event__line" }, whenAndWhere, mark);
  }

  /**
   * Make the card of an event.
   * @param {object} page
   * @param {number} index of the event
   * @returns {HTMLElement} a list item
   */
  LifeMap.eventCard = function (page, index) {
    const event = page.data.events[index];
    const kept = event.readings > 1 && event.other_dates.length ? otherReadings(page.data, event) : null;
    const mark = kept ? readingsMark(page.data, event, kept) : null;
    return LifeMap.make(
      "li",
      {
        class: `event event--${event.kind}`,
        "data-event": event.id,
        on: { click: (click) => followClick(page, index, click) },
      },
      LifeMap.glyph(event.kind),
      LifeMap.make(
        "div",
        { class: "event__body" },
        dateLine(page, event, index, mark),
        LifeMap.make(
          "p",
          { class: "event__text" },
          LifeMap.make("b", { text: event.title }),
          event.text ? ` ${event.text}` : null,
        ),
        sourceLine(page.data, event),
        kept,
      ),
    );
  };
})();
