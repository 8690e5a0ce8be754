// The story of a silence: the last trace, the gap with what is not known and what little is, the next trace, and meanwhile.
(function () {
  "use strict";
  const MOST_MEANWHILE = 12;

  function trace(page, index, key) {
    const { data } = page;
    const event = data.events[index];
    const open = LifeMap.make(
      "button",
      { type: "button", class: "trace__open", on: { click: () => LifeMap.goToEvent(page, index) } },
      LifeMap.dateOf(event, event.date_words),
      LifeMap.make("span", { class: "trace__place", text: event.place_name ? `, ${event.place_name}` : "" }),
    );
    return LifeMap.make(
      "div",
      { class: `trace trace--${key}` },
      LifeMap.make("div", { class: "trace__line" }, LifeMap.make("span", { class: "trace__dot" })),
      LifeMap.make(
        "div",
        { class: "trace__body" },
        LifeMap.make("p", { class: "kicker", text: LifeMap.say(data, key) }),
        open,
        LifeMap.make("p", { class: "trace__text", text: event.text || event.title }),
        LifeMap.make("p", { class: "event__sources" }, ...LifeMap.citationsOf(data, event.citations)),
      ),
    );
  }

  function knowledge(data, key, items) {
    if (!items.length) return [];
    const list = LifeMap.make(
      "ul",
      { class: `knowledge knowledge--${key}` },
      ...items.map((text) => LifeMap.make("li", { text })),
    );
    return [LifeMap.make("h3", { class: "heading", text: LifeMap.say(data, key) }), list];
  }

  /** Where the person may have been in a year of the silence, and what that follows from. */
  function reach(data, silence, year) {
    const lens = data.lenses[silence.lenses[year]];
    if (!lens) return [];
    const days = LifeMap.say(data, "days_between", { days: silence.days.toLocaleString("en-GB") });
    const words = `${lens.words} ${days}. ${silence.reach.split(". ").slice(2).join(". ")}`;
    return [
      LifeMap.make("h3", { class: "heading", text: LifeMap.say(data, "where_he_may_be") }),
      LifeMap.make("p", { class: "silence__reach", text: words.trim() }),
    ];
  }

  function gap(data, silence, year) {
    return LifeMap.make(
      "div",
      { class: "trace trace--gap" },
      LifeMap.make("div", { class: "trace__line" }),
      LifeMap.make(
        "div",
        { class: "trace__body" },
        LifeMap.make(
          "div",
          { class: "unknown" },
          silence.unknown.length ? null : LifeMap.make("p", { class: "silence__reach", text: silence.sentence }),
          ...knowledge(data, "not_known", silence.unknown),
          ...knowledge(data, "known", silence.known),
          ...reach(data, silence, year),
        ),
      ),
    );
  }

  /** @returns {number[]} what happened elsewhere while nothing is known of the person */
  LifeMap.eventsMeanwhile = (data, silence, state) =>
    data.events.flatMap((event, index) =>
      event.first_day >= silence.first_day &&
      event.last_day <= silence.last_day &&
      event.kind !== "life" &&
      LifeMap.moment.isShown(event, state)
        ? [index]
        : [],
    );

  function meanwhile(page, silence, state) {
    const events = LifeMap.eventsMeanwhile(page.data, silence, state);
    if (!events.length) return null;
    const rows = LifeMap.eventRows(page, events);
    const list = LifeMap.make("ol", { class: "rows" }, ...rows);
    const box = LifeMap.make(
      "div",
      { class: "meanwhile" },
      LifeMap.make("h3", { class: "kicker", text: LifeMap.say(page.data, "meanwhile") }),
      list,
    );
    LifeMap.shorten(page.data, box, list, MOST_MEANWHILE);
    return box;
  }

  function footButton(page, key, index) {
    const icon = LifeMap.icon(key === "last_trace" ? "previous" : "next");
    const words = LifeMap.make("span", { text: LifeMap.say(page.data, key) });
    const children = key === "last_trace" ? [icon, words] : [words, icon];
    return LifeMap.make(
      "button",
      { type: "button", class: "button", on: { click: () => LifeMap.goToEvent(page, index) } },
      ...children,
    );
  }

  LifeMap.silenceScreen = function (page) {
    const { data } = page;
    const head = LifeMap.sentenceHead(data);
    let scroller = LifeMap.make("div", { class: "story__body silence" });
    const foot = LifeMap.make("footer", { class: "story__foot" });
    const element = LifeMap.make("div", { class: "screen screen--silence" }, head.element, scroller, foot);
    let shown = null;

    function show(state, before) {
      const moment = LifeMap.moment.momentOf(data, state.year);
      const silence = data.silences[moment.silence];
      head.show(silence.kicker, moment.sentence || silence.sentence);
      if (shown !== silence || state.year !== before?.year || state.hidden !== before?.hidden || state.people !== before?.people) {
        shown = silence;
        const parts = [
          trace(page, silence.last_trace, "last_trace"),
          gap(data, silence, state.year),
          trace(page, silence.next_trace, "next_trace"),
          LifeMap.elsewhereList(page, state.year),
          LifeMap.untoldList(data, state.year),
          meanwhile(page, silence, state),
        ];
        // a new scroller stands at its top; to set the scroll of the old one would lay out the page at once
        const fresh = LifeMap.make("div", { class: "story__body silence" }, ...parts.filter(Boolean));
        scroller.replaceWith(fresh);
        scroller = fresh;
        foot.replaceChildren(
          footButton(page, "last_trace", silence.last_trace),
          LifeMap.make("span", { text: silence.duration }),
          footButton(page, "next_trace", silence.next_trace),
        );
      }
      LifeMap.markCurrent(scroller, state.event === null ? null : data.events[state.event].id);
    }

    return { element, scroller: () => scroller, show, measure: head.measure, complete() {}, fit() {} };
  };
})();
