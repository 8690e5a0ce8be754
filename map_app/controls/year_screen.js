// The story of a year: the sentence of the moment, its months, the chips, and the list of events.
(function () {
  "use strict";
  const LONG_SENTENCE = 104; // letters; a longer one is set smaller, so that three lines hold it
  const LOW = 480; // px; in a lower story the event that is now stands at the very top

  /** @returns {{element: HTMLElement, show: function(object): void, measure: function(): void}} kicker, sentence, "more" where it is cut */
  LifeMap.sentenceHead = function (data, ...rest) {
    const kicker = LifeMap.make("p", { class: "kicker" });
    const sentence = LifeMap.make("h2", { class: "sentence" });
    const more = LifeMap.make("button", {
      type: "button",
      class: "text-button sentence__more",
      hidden: true,
      "aria-expanded": "false",
      text: LifeMap.say(data, "more"),
    });
    const open = (isOpen) => {
      sentence.classList.toggle("is-open", isOpen);
      more.setAttribute("aria-expanded", String(isOpen));
      more.textContent = LifeMap.say(data, isOpen ? "less" : "more");
    };
    more.addEventListener("click", () => open(more.getAttribute("aria-expanded") === "false"));
    return {
      element: LifeMap.make("header", { class: "story__head" }, kicker, sentence, more, ...rest),
      show(kickerText, text) {
        if (kicker.textContent !== kickerText) kicker.textContent = kickerText;
        if (sentence.textContent === text) return;
        sentence.textContent = text;
        sentence.classList.toggle("is-long", text.length > LONG_SENTENCE);
        more.hidden = true;
        open(false);
      },
      measure() {
        if (!sentence.classList.contains("is-open"))
          more.hidden = sentence.scrollHeight <= sentence.clientHeight + 2;
      },
    };
  };

  function monthStrip(page) {
    const { data } = page;
    const frame = LifeMap.make("canvas", { class: "months" });
    const canvas = LifeMap.make("canvas", { class: "months" });
    let width = 0;
    let marks = [];
    function drawAgain() {
      if (!width) return;
      LifeMap.drawMonthFrame(frame, data, width);
      show(page.store.get());
    }
    LifeMap.onLookChange(drawAgain);

    function show(state) {
      if (width) marks = LifeMap.drawMonths(canvas, data, state, width);
    }
    canvas.addEventListener("click", ({ offsetX, offsetY }) => {
      const inRow = marks.filter(({ y }) => Math.abs(y - offsetY) < 7);
      const near =
        inRow.find(({ x }) => Math.abs(x - offsetX) < 8) ??
        inRow.find(({ shape, from, to }) => shape === "bar" && from * width <= offsetX && offsetX <= to * width);
      if (near?.shape === "other") LifeMap.openReadings(page, near.index);
      else if (near) LifeMap.goToEvent(page, near.index);
    });
    return {
      element: LifeMap.make("div", { class: "story__months", "aria-hidden": "true" }, frame, canvas),
      show,
      fit(newWidth, state) {
        if (newWidth === width || newWidth <= 0) return;
        width = newWidth;
        LifeMap.drawMonthFrame(frame, data, width);
        show(state);
      },
    };
  }

  /**
   * @param {object} page
   * @returns {{element: HTMLElement, scroller: function(): HTMLElement, show: function, measure: function, fit: function, complete: function}}
   */
  LifeMap.yearScreen = function (page) {
    const { data } = page;
    const months = monthStrip(page);
    const chips = LifeMap.kindChips(page);
    const head = LifeMap.sentenceHead(data, months.element, chips.element);
    const list = LifeMap.eventList(page);
    let isLow = false;
    let told = {}; // the state that the list tells
    const element = LifeMap.make("div", { class: "screen screen--year" }, head.element, list.element);

    /** Bring the event that is now into sight, without moving more than needed. */
    function reveal() {
      const now = list.element.querySelector(".event.is-now");
      const scroller = list.scroller();
      if (!now) return;
      const [top, bottom] = [now.offsetTop, now.offsetTop + now.offsetHeight];
      const view = scroller.scrollTop;
      if (top < view || bottom > view + scroller.clientHeight) {
        scroller.scrollTop = top - (isLow ? 0 : scroller.clientHeight * 0.2);
      }
    }

    function show(state) {
      const isNewYear = state.year !== told.year;
      const isNewList = isNewYear || state.hidden !== told.hidden || state.people !== told.people || state.told !== told.told || state.calendar !== told.calendar;
      told = state;
      const moment = LifeMap.moment.momentOf(data, state.year);
      head.show(moment.kicker, moment.sentence);
      months.show(state);
      chips.show(state);
      element.classList.toggle("is-empty", moment.empty);
      if (isNewList || !list.mark(state)) list.tell(state, isLow ? 0 : 1);
      if (!isNewYear) reveal();
    }

    function fit(width, height) {
      isLow = height < LOW;
      months.fit(width, page.store.get());
    }

    if (document.fonts) document.fonts.ready.then(reveal); // the lettering may change every height once
    return { element, scroller: list.scroller, show, measure: head.measure, complete: list.complete, fit };
  };
})();
