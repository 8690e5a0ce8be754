// One event as a card of the story: sign, date, place, text, people and sources, and the mark that opens its readings.
(function () {
  "use strict";

  /** Go to an event and stop playing. */
  LifeMap.goToEvent = function (page, index) {
    page.store.set({ ...LifeMap.moment.goingTo(page.data, index, page.store.get().year), playing: false });
  };

  /** @returns {HTMLElement[]} the sources of a statement, each with its locator, parted by dots */
  LifeMap.citationsOf = function (data, citations) {
    return citations.flatMap(([number, locator], place) => {
      const { short, title, url } = data.sources[number];
      const link = url && /^https?:/.test(url) ? { href: url, target: "_blank", rel: "noopener noreferrer" } : null;
      const text = locator ? `${short}, ${locator}` : short;
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
      ? LifeMap.citationsOf(data, event.citations)
      : [LifeMap.make("span", { text: LifeMap.say(data, "no_source") })];
    return LifeMap.make("p", { class: "event__sources" }, people, ...sources);
  }

  function readingsMark(page, index) {
    const { data } = page;
    const { readings, versions } = data.events[index];
    const differ = readings > 1;
    const count = differ ? readings : versions.length;
    const all = LifeMap.say(data, differ ? "readings" : "accounts", { count });
    const words = (differ && LifeMap.disputeWords(data, data.events[index])) || all;
    const rest = words === all ? null : LifeMap.make("span", { class: "visually-hidden", text: `, ${all}` });
    const open = () => LifeMap.openReadings(page, index);
    const look = differ ? "readings" : "readings readings--less";
    return LifeMap.make("button", { type: "button", class: look, on: { click: open } }, differ ? LifeMap.icon("differ", 13) : null, LifeMap.make("span", { text: words }), rest);
  }

  /** @returns {HTMLElement|null} how sure event and place are, where they are not certain */
  function certaintyOf(data, { certainty }) {
    if (certainty === "certain") return null;
    return LifeMap.make("span", { class: "event__certainty", text: LifeMap.say(data, `certainty_${certainty}`) });
  }

  /** @returns {HTMLElement|null} what the best evidence has instead, where another telling is followed */
  function differsLine(data, event) {
    const words = LifeMap.oursInWords(data, event);
    if (!words) return null;
    const sentence = LifeMap.say(data, "best_evidence_has", { words });
    return LifeMap.make("p", { class: "event__differs" }, LifeMap.icon("differ", 12), LifeMap.make("span", { text: sentence }));
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
    const note = event.dual?.note ? LifeMap.make("p", { class: "event__old", text: event.dual.note }) : null;
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
      note,
      event.place_name ? place : null,
      certaintyOf(data, event),
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
    const mark = event.versions.length > 1 ? readingsMark(page, index) : null;
    return LifeMap.make(
      "li",
      {
        class: `event event--${event.kind}`,
        "data-event": event.id,
        on: { click: (click) => followClick(page, index, click) },
      },
      LifeMap.glyph(event.kind, event.certainty),
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
        differsLine(page.data, event),
        sourceLine(page.data, event),
      ),
    );
  };
})();
