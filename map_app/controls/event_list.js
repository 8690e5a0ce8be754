// The events of a year in the story: cards, kinds folded to one line, and the neighbours before and after.
(function () {
  "use strict";
  const AT_ONCE = 7; // cards made with the year itself; the rest follow when the browser is idle

  const whenIdle = window.requestIdleCallback ?? ((work) => setTimeout(work, 60));

  function foldLine(page, { kind, events, all }, unfolded, changed) {
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
  }

  function neighbourCard(page, index, side) {
    const { data } = page;
    if (index === null) return null;
    const event = data.events[index];
    return LifeMap.make(
      "button",
      { type: "button", class: `neighbour neighbour--${side}`, on: { click: () => LifeMap.goToEvent(page, index) } },
      LifeMap.make("span", { class: "kicker", text: LifeMap.say(data, side) }),
      LifeMap.make("span", { class: "neighbour__date" }, LifeMap.dateOf(event, event.date_words)),
      LifeMap.make("span", { class: "neighbour__title", text: event.place_name ? `${event.title}, ${event.place_name}` : event.title }),
    );
  }

  /** @returns {HTMLElement} the cards of the life's events before and after a year */
  LifeMap.neighbourCards = function (page, year) {
    const { before, after } = LifeMap.moment.neighbours(page.data, year);
    return LifeMap.make("div", { class: "neighbours" }, neighbourCard(page, before, "before"), neighbourCard(page, after, "after"));
  };

  /**
   * @param {object} page
   * @returns {{element: HTMLElement, show: function(object): void, mark: function(object): boolean, complete: function(): void}}
   */
  LifeMap.eventList = function (page) {
    const { data, store } = page;
    const cards = LifeMap.make("ol", { class: "events" });
    const folds = LifeMap.make("div", { class: "folds" });
    const element = LifeMap.make("div", { class: "event-list" }, cards, folds);
    const unfolded = new Set();
    let waiting = [];

    function complete() {
      if (!waiting.length) return;
      cards.append(...waiting.map((index) => LifeMap.eventCard(page, index)));
      waiting = [];
      mark(store.get());
    }

    function show(state) {
      const { full, folded } = LifeMap.moment.eventsToTell(data, state, unfolded);
      const now = full.indexOf(LifeMap.moment.currentEvent(data, state));
      const atOnce = Math.max(AT_ONCE, now + 3);
      cards.replaceChildren(...full.slice(0, atOnce).map((index) => LifeMap.eventCard(page, index)));
      cards.setAttribute("aria-label", LifeMap.say(data, "events_of", { year: state.year }));
      cards.hidden = full.length === 0;
      waiting = full.slice(atOnce);
      folds.replaceChildren(...folded.map((fold) => foldLine(page, fold, unfolded, showFold)), LifeMap.neighbourCards(page, state.year));
      mark(state);
      if (waiting.length) whenIdle(complete);
    }

    function showFold(kind) {
      show(store.get());
      folds.querySelector(`[data-fold="${kind}"]`)?.focus({ preventScroll: true });
    }

    /** Wash the event that is now; false if it has no card yet. */
    function mark(state) {
      const now = LifeMap.moment.currentEvent(data, state);
      LifeMap.markCurrent(cards, now === null ? null : data.events[now].id);
      return now === null || Boolean(cards.querySelector(".is-now"));
    }

    return { element, show, mark, complete, foldAll: () => unfolded.clear() };
  };
})();
