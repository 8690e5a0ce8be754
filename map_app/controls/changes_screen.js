// What changes: every date and place that the telling in force has otherwise than the best evidence; each row leads there.
(function () {
  "use strict";

  const wordsOf = (data, event, aspect) => (event ? event[aspect === "date" ? "date_words" : "place_name"] : "") || LifeMap.say(data, `no_${aspect}`);

  /** One row for each event or stage, with all that is other about it. */
  function gather(data) {
    const numbers = new Map(data.events.map((event, number) => [event.id, number]));
    const rows = new Map();
    for (const change of data.telling.changes ?? []) {
      const best = change.event === undefined ? null : data.best.events[change.event];
      const number = best ? numbers.get(best.id) ?? null : null;
      const told = number === null ? null : data.events[number];
      const key = best ? best.id : `${change.stage} ${change.year} ${change.ours}`;
      if (!rows.has(key)) {
        const year = best ? best.years[0] + data.years.first : change.year;
        rows.set(key, { number, year, title: best ? best.title : change.stage, kind: best ? best.kind : null, apart: false, words: [] });
      }
      const row = rows.get(key);
      row.apart = row.apart || Boolean(change.apart);
      row.words.push(best ? [wordsOf(data, best, change.aspect), wordsOf(data, told, change.aspect)] : [change.ours, change.theirs]);
    }
    return [...rows.values()].sort((one, other) => one.year - other.year);
  }

  /** @returns {{apart: object[], vague: object[]}} what contradicts the best evidence, and what only says less */
  LifeMap.changesOf = function (data) {
    const rows = gather(data);
    return { apart: rows.filter(({ apart }) => apart), vague: rows.filter(({ apart }) => !apart) };
  };

  function goTo(page, row) {
    const { data, store } = page;
    const there = row.number === null ? { year: row.year, event: null } : LifeMap.moment.goingTo(data, row.number, NaN);
    store.set({ ...there, place: null, changes: false, playing: false });
  }

  function rowItem(page, row) {
    const words = row.words.map(([ours, theirs]) =>
      LifeMap.make("span", { class: "change__words" }, LifeMap.make("span", { text: ours }), LifeMap.make("span", { class: "change__arrow", "aria-hidden": "true", text: " → " }), LifeMap.make("b", { text: theirs })));
    const button = LifeMap.make(
      "button", { type: "button", class: "change", on: { click: () => goTo(page, row) } },
      row.kind ? LifeMap.glyph(row.kind) : LifeMap.make("span", { class: "change__stage", "aria-hidden": "true" }),
      LifeMap.make("span", { class: "change__title", text: row.title }), ...words,
    );
    return LifeMap.make("li", {}, button);
  }

  function section(page, key, rows) {
    if (!rows.length) return [];
    const title = LifeMap.make("h3", { class: "heading changes__heading" }, `${LifeMap.say(page.data, key)} `, LifeMap.make("span", { class: "changes__count", text: rows.length }));
    return [title, LifeMap.make("ol", { class: "changes" }, ...rows.map((row) => rowItem(page, row)))];
  }

  /** Rows of events that the telling leaves out; they lead to their year. */
  function leftOut(data, numbers) {
    return (numbers ?? []).map((number) => {
      const event = data.best.events[number];
      const where = [event.date_words, event.place_name].filter(Boolean).join(", ");
      return { number: null, year: event.years[0] + data.years.first, title: event.title, kind: event.kind, words: [[where, LifeMap.say(data, "not_told")]] };
    });
  }

  LifeMap.changesScreen = function (page) {
    const { data } = page;
    const heading = LifeMap.make("h2", { class: "readings-screen__title", tabindex: "-1" });
    const sources = LifeMap.make("p", { class: "changes__sources" });
    const close = LifeMap.make("button", { type: "button", class: "button", on: { click: () => page.store.set({ changes: false }) } }, LifeMap.icon("close"), LifeMap.make("span", { text: LifeMap.say(data, "close") }));
    const kicker = LifeMap.make("p", { class: "kicker", text: LifeMap.say(data, "changes") });
    const head = LifeMap.make("header", { class: "story__head readings-screen__head" }, LifeMap.make("div", {}, kicker, heading, sources), LifeMap.make("div", { class: "readings-screen__buttons" }, close));
    const scroller = LifeMap.make("div", { class: "story__body", tabindex: "0", role: "region", "aria-label": LifeMap.say(data, "changes") });
    const element = LifeMap.make("div", { class: "screen screen--changes" }, head, scroller);
    let shown = "";

    function write() {
      const { telling } = data;
      const { apart, vague } = LifeMap.changesOf(data);
      heading.textContent = telling.name;
      const [best] = data.best.tellings;
      const tells = LifeMap.say(data, "tells", { count: telling.tells, all: data.best.events.length });
      sources.textContent = `${tells}. ${LifeMap.say(data, "changes_read", { best: best.name, name: telling.name })}`;
      const parts = [
        ...section(page, "changes_apart", apart), ...section(page, "changes_vague", vague),
        ...section(page, "untold", leftOut(data, telling.untold)),
      ];
      scroller.replaceChildren(...(parts.length ? parts : [LifeMap.make("p", { class: "changes__none", text: LifeMap.say(data, "changes_none") })]));
      scroller.scrollTop = 0;
    }

    function show(state, before) {
      if (shown !== state.told) write();
      shown = state.told;
      if (before && !before.changes) heading.focus({ preventScroll: true });
    }

    return { element, scroller: () => scroller, show, measure() {}, complete() {}, fit() {} };
  };
})();
