// The events of a year in the story: cards, kinds folded to one line, and the neighbours before and after.
(function () {
  "use strict";
  const AT_ONCE = 5; // cards made with the year itself, around the one that is now; the rest follow when the browser is idle
  const AT_A_TIME = 10;

  const whenIdle = (work) => (window.requestIdleCallback ? requestIdleCallback(work, { timeout: 200 }) : setTimeout(work, 60));

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
      LifeMap.make("span", { class: "neighbour__date" }, LifeMap.dateOf(event, event.date_words), LifeMap.make("span", { class: "neighbour__place", text: event.place_name })),
      LifeMap.make("span", { class: "neighbour__title", text: event.title }),
    );
  }

  /** @returns {HTMLElement} the cards of the life's events before and after a year */
  LifeMap.neighbourCards = function (page, year) {
    const { before, after } = LifeMap.moment.neighbours(page.data, year);
    return LifeMap.make("div", { class: "neighbours" }, neighbourCard(page, before, "before"), neighbourCard(page, after, "after"));
  };

  /**
   * @param {object} page
   * @param {HTMLElement} scroller the element that scrolls the list
   * @returns {{element: HTMLElement, show: function(object): void, mark: function(object): boolean, complete: function(): void}}
   */
  LifeMap.eventList = function (page, scroller) {
    const { data, store } = page;
    const cards = LifeMap.make("ol", { class: "events" });
    const folds = LifeMap.make("div", { class: "folds" });
    const element = LifeMap.make("div", { class: "event-list" }, cards, folds);
    const unfolded = new Set();
    let earlier = [];
    let later = [];
    let isWaiting = false;
    const makeCards = (indices) => indices.map((index) => LifeMap.eventCard(page, index));

    /** Add cards that were left out, the nearest first; what the reader sees stays where it is. */
    function addCards(most) {
      cards.append(...makeCards(later.splice(0, most)));
      if (earlier.length) {
        const first = cards.firstElementChild;
        const top = first.offsetTop;
        cards.prepend(...makeCards(earlier.splice(-most)));
        scroller.scrollTop += first.offsetTop - top + (scroller.scrollTop ? 0 : 1); // the hairline between them stays above
      }
      mark(store.get());
    }

    const isComplete = () => earlier.length + later.length === 0;

    function complete() {
      if (!isComplete()) addCards(Infinity);
    }

    function addWhenIdle() {
      if (isWaiting || isComplete()) return;
      isWaiting = true;
      whenIdle(() => {
        isWaiting = false;
        if (!isComplete()) addCards(AT_A_TIME);
        addWhenIdle();
      });
    }

    /** Tell a year; `cardsBefore` of the event that is now stand above it at once. */
    function show(state, cardsBefore = 1) {
      const { full, folded } = LifeMap.moment.eventsToTell(data, state, unfolded);
      const now = full.indexOf(LifeMap.moment.currentEvent(data, state));
      const from = Math.max(0, now - cardsBefore);
      cards.replaceChildren(...makeCards(full.slice(from, from + AT_ONCE)));
      cards.setAttribute("aria-label", LifeMap.say(data, "events_of", { year: state.year }));
      cards.hidden = full.length === 0;
      earlier = full.slice(0, from);
      later = full.slice(from + AT_ONCE);
      folds.replaceChildren(...folded.map((fold) => foldLine(page, fold, unfolded, showFold)), LifeMap.neighbourCards(page, state.year));
      mark(state);
      addWhenIdle();
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
