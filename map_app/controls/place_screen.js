// A place: its names, the stays there with their events, and what happened there without the person. Back leads where one was.
(function () {
  "use strict";
  const ROWS_OF_A_STAY = 5;
  const TALL = 900; // px; from this height "here without him" stands open

  function stayItem(page, stay, number) {
    const [first, last] = [stay.first_day, stay.last_day].map((day) =>
      LifeMap.lastNotAbove(page.data.years.starts, day),
    );
    const rows = LifeMap.make(
      "ol",
      { class: "rows" },
      ...LifeMap.eventRows(page, stay.events, first === last ? first : null),
    );
    const title = LifeMap.make(
      "h3",
      { class: "stay__title" },
      LifeMap.make("b", { text: stay.title || stay.words }),
    );
    if (stay.title && stay.words !== stay.title) title.append(LifeMap.make("span", { text: ` ${stay.words}` }));
    const body = LifeMap.make("div", { class: "stay__body" }, title, rows);
    LifeMap.shorten(page.data, body, rows, ROWS_OF_A_STAY);
    return LifeMap.make(
      "li",
      { class: "stay" },
      LifeMap.make("span", { class: "stay__number", "aria-hidden": "true", text: number }),
      body,
    );
  }

  function withoutHim(page, place) {
    const { data } = page;
    if (!place.without.length) return null;
    const isOpen = innerHeight >= TALL || !place.stays.length;
    const rows = LifeMap.make("ol", { class: "rows", hidden: !isOpen }, ...LifeMap.eventRows(page, place.without));
    const word = LifeMap.make("span", { class: "fold__do", text: LifeMap.say(data, isOpen ? "hide" : "show") });
    const head = LifeMap.make(
      "button",
      { type: "button", class: "without__head", "aria-expanded": String(isOpen) },
      LifeMap.make("b", { text: LifeMap.say(data, "without") }),
      LifeMap.make("span", { text: LifeMap.sayEvents(data, place.without.length) }),
      word,
    );
    head.addEventListener("click", () => {
      rows.hidden = !rows.hidden;
      head.setAttribute("aria-expanded", String(!rows.hidden));
      word.textContent = LifeMap.say(data, rows.hidden ? "show" : "hide");
    });
    return LifeMap.make("div", { class: "without" }, head, rows);
  }

  function placeHead(page, place, back, heading) {
    const { data, store } = page;
    const within = place.within === null ? null : data.places[place.within];
    const inside =
      within &&
      LifeMap.make("button", {
        type: "button",
        class: "text-button place__within",
        on: { click: () => store.set({ place: place.within }) },
        text: LifeMap.say(data, "within", { place: LifeMap.moment.nameOfStay(data, within, store.get().year) }),
      });
    return [
      LifeMap.make(
        "div",
        { class: "place__top" },
        LifeMap.make("p", {
          class: "kicker",
          text: LifeMap.say(data, "place", { events: LifeMap.sayEvents(data, place.total) }),
        }),
        back,
      ),
      heading,
      LifeMap.make("p", { class: "place__names" }, place.names_words, inside && place.names_words ? " · " : null, inside),
      place.states.length > 2 ? LifeMap.make("p", { class: "place__states", text: LifeMap.statesInWords(data, place) }) : null,
      LifeMap.placeTimes(data, place),
    ];
  }

  LifeMap.placeScreen = function (page) {
    const { data } = page;
    const back = LifeMap.make("button", {
      type: "button",
      class: "text-button place__back",
      on: { click: () => LifeMap.leavePlace(page) },
    });
    const head = LifeMap.make("header", { class: "story__head place" });
    const scroller = LifeMap.make("div", { class: "story__body" });
    const element = LifeMap.make("div", { class: "screen screen--place" }, head, scroller);
    let shown = null;
    let telling = null; // the events as they were told when it was written

    function write(index) {
      const place = data.places[index];
      const name = LifeMap.moment.nameOfStay(data, place, page.store.get().year);
      const local =
        place.local && place.local !== name
          ? LifeMap.make("span", { class: "place__local", text: place.local })
          : null;
      const heading = LifeMap.make("h2", { class: "place__name", tabindex: "-1" }, `${name} `, local);
      head.replaceChildren(...placeHead(page, place, back, heading).filter(Boolean));
      const stays = LifeMap.make(
        "ol",
        { class: "stays" },
        ...place.stays.map((stay, number) => stayItem(page, stay, number + 1)),
      );
      scroller.replaceChildren(...[place.stays.length ? stays : null, withoutHim(page, place)].filter(Boolean));
      scroller.scrollTop = 0;
    }

    function show(state, before) {
      const isNew = shown !== state.place || telling !== data.events;
      if (isNew) write((shown = state.place));
      telling = data.events;
      back.textContent = LifeMap.say(data, "back", { year: page.beforePlace?.year ?? state.year });
      LifeMap.markCurrent(scroller, state.event === null ? null : data.events[state.event].id);
      if (isNew && before) head.querySelector("h2").focus({ preventScroll: true });
    }

    return {
      element,
      scroller: () => scroller,
      show,
      measure() {},
      complete() {},
      fit() {},
      forget: () => {
        shown = null;
      },
    };
  };
})();
