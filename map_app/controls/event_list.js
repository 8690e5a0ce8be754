// The list of a year's events in the story: its cards come in the order in which the reader needs them.
(function () {
  "use strict";
  const CALM = 60; // ms after the sentence of another year
  const SLOWED = 30; // ms; while the years race by, the cards wait until they slow down
  const AT_ONCE = 5; // cards made first, around the one that is now; the rest follow when the browser is idle
  const AT_A_TIME = 10;

  const whenIdle = (work) =>
    window.requestIdleCallback ? requestIdleCallback(work, { timeout: 200 }) : setTimeout(work, 60);

  /**
   * @param {object} page
   * @returns {{element: HTMLElement, scroller: function(): HTMLElement, tell: function, mark: function(object): boolean, complete: function(): void}}
   */
  LifeMap.eventList = function (page) {
    const { data, store } = page;
    const cards = LifeMap.make("ol", { class: "events" });
    const folds = LifeMap.make("div", { class: "folds" });
    const box = LifeMap.make("div", { class: "event-list" }, cards, folds);
    const element = LifeMap.make("div", { class: "story__list" });
    const unfolded = new Set();
    let scroller = null;
    let earlier = [];
    let later = [];
    let told = null; // the year whose events stand here
    let cardsBefore = 1; // cards above the one that is now, at once
    let isBehind = false; // the events of the year in view are still to come
    let isWaiting = false;
    let calm = 0;
    let askedAt = -Infinity; // when the cards of another year were last asked for
    const makeCards = (indices) => indices.map((index) => LifeMap.eventCard(page, index));
    const isComplete = () => !isBehind && earlier.length + later.length === 0;

    /** A new scroller stands at its top; to set the scroll of an old one would lay out the page at once. */
    function renewScroller() {
      scroller = LifeMap.make("div", { class: "story__body" }, box);
      element.replaceChildren(scroller);
    }

    /** Add cards that were left out, the nearest first; what the reader sees stays where it is. */
    function addCards(most) {
      cards.append(...makeCards(later.splice(0, most)));
      if (earlier.length) {
        const first = cards.firstElementChild;
        const top = first.offsetTop;
        cards.prepend(...makeCards(earlier.splice(-most)));
        const moved = first.offsetTop - top;
        scroller.scrollTop += moved + (scroller.scrollTop ? 0 : 2); // the hairline between them stays above
      }
      mark(store.get());
    }

    function write() {
      const state = store.get();
      const { full, folded } = LifeMap.moment.eventsToTell(data, state, unfolded);
      const now = full.indexOf(LifeMap.moment.currentEvent(data, state));
      const from = Math.max(0, now - cardsBefore);
      if (told !== state.year) renewScroller();
      [told, isBehind] = [state.year, false];
      cards.replaceChildren(...makeCards(full.slice(from, from + AT_ONCE)));
      cards.setAttribute("aria-label", LifeMap.say(data, "events_of", { year: state.year }));
      cards.hidden = full.length === 0;
      earlier = full.slice(0, from);
      later = full.slice(from + AT_ONCE);
      folds.replaceChildren(
        ...[LifeMap.elsewhereList(page, state.year)].filter(Boolean),
        ...folded.map((fold) => LifeMap.foldLine(page, fold, unfolded, showFold)),
        ...[LifeMap.untoldList(data, state.year)].filter(Boolean),
        LifeMap.neighbourCards(page, state.year),
      );
      mark(state);
    }

    function workWhenIdle() {
      if (isWaiting || isBehind || isComplete()) return;
      isWaiting = true;
      whenIdle(() => {
        isWaiting = false;
        if (!isBehind && !isComplete()) addCards(AT_A_TIME);
        workWhenIdle();
      });
    }

    function catchUp() {
      if (isBehind) write();
      workWhenIdle();
    }

    /** Tell the events of a year: of another year a moment after its map and sentence, else at once. */
    function tell(state, before) {
      cardsBefore = before;
      isBehind = true;
      clearTimeout(calm);
      if (told !== state.year) unfolded.clear();
      if (told === null || told === state.year) return void catchUp();
      const isRacing = performance.now() - askedAt < 2 * LifeMap.RACING;
      askedAt = performance.now();
      calm = setTimeout(catchUp, isRacing ? LifeMap.RACING + SLOWED : CALM);
    }

    function complete() {
      if (isBehind) write();
      if (!isComplete()) addCards(Infinity);
    }

    function showFold(kind) {
      write();
      workWhenIdle();
      folds.querySelector(`[data-fold="${kind}"]`)?.focus({ preventScroll: true });
    }

    /** Wash the event that is now; false if it has no card yet. */
    function mark(state) {
      if (isBehind) return true;
      const now = LifeMap.moment.currentEvent(data, state);
      LifeMap.markCurrent(cards, now === null ? null : data.events[now].id);
      return now === null || Boolean(cards.querySelector(".is-now"));
    }

    return { element, scroller: () => scroller, tell, mark, complete };
  };
})();
