// The dates of an event's versions one under another on one line of time: ours filled, the others open.
(function () {
  "use strict";
  const AIR = 0.09; // share of the time shown that is kept free at each end
  const DAY_MARK = 3; // days; a shorter span is a mark, a longer one a bar: nobody says that it was in its middle
  const LEAST = 40; // days shown, at the least
  const NARROW = 820; // px: a page in which fewer marks have room
  const YEARLY_FROM = 800; // days from which only the years are marked

  /** @returns {number[]} the days over which a version is drawn: what is open or "about" reaches beyond its own */
  const daysOf = ({ days, drawn }) => drawn ?? days;

  /** @returns {{first: number, length: number}} the days shown: all versions, with air */
  function spanOf(dated) {
    const first = Math.min(...dated.map((one) => daysOf(one)[0]));
    const last = Math.max(...dated.map((one) => daysOf(one)[1])) + 1;
    const missing = Math.max(0, LEAST - (last - first)) / 2;
    const length = last - first + 2 * missing;
    return { first: first - missing - length * AIR, length: length * (1 + 2 * AIR) };
  }

  /** @returns {{day: number, words: string}[]} marks of the axis: months of a short time, else years */
  function marksOf(data, { first, length }) {
    const names = LifeMap.say(data, "months").split(" ");
    const isShort = length < YEARLY_FROM;
    const all = data.months.map((day, number) => ({ day, month: number % 12, year: data.years.first + Math.floor(number / 12) }));
    const inside = all.filter(({ day, month }) => day >= first && day <= first + length && (isShort || month === 0));
    const step = Math.ceil(inside.length / (innerWidth < NARROW ? 4 : 9));
    const kept = inside.filter((_, number) => number % step === 0);
    return kept.map(({ day, month, year }, place) => {
      const isNewYear = place === 0 || kept[place - 1].year !== year;
      const parts = [isShort && month ? names[month] : "", !isShort || isNewYear || !month ? year : ""];
      return { day, words: parts.filter(Boolean).join(" ") };
    });
  }

  function rowOf(data, event, number, share) {
    const version = event.versions[number];
    const [from, to] = daysOf(version);
    const [first, last] = [share(from), share(to + 1)];
    const fades = [from < version.days[0] ? "is-open-left" : "", to > version.days[1] ? "is-open-right" : ""].filter(Boolean);
    const mark =
      to - from < DAY_MARK
        ? LifeMap.make("i", { class: "versions-times__sign", style: `left:${(first + last) / 2}%` })
        : LifeMap.make("i", { class: ["versions-times__bar", ...fades].join(" "), style: `left:${first}%;width:${last - first}%` });
    return LifeMap.make(
      "div", { class: number === event.shown ? "versions-times__row is-shown" : "versions-times__row" },
      LifeMap.make("span", { class: "versions-times__who", text: LifeMap.namesOfSources(data, version)[0] ?? "" }),
      LifeMap.make("span", { class: "versions-times__line" }, mark),
    );
  }

  /** @returns {HTMLElement|null} the line of time, hidden from screen readers: the cards say the same in words */
  LifeMap.versionTimes = function (data, event) {
    const order = LifeMap.versionOrder(event).filter((number) => event.versions[number].days);
    if (order.length < 2) return null;
    const span = spanOf(order.map((number) => event.versions[number]));
    const share = (day) => Math.round(((day - span.first) / span.length) * 10000) / 100;
    const marks = marksOf(data, span).map(({ day, words }) => LifeMap.make("span", { style: `left:${share(day)}%`, text: words }));
    return LifeMap.make(
      "div", { class: "versions-times", "aria-hidden": "true" },
      ...order.map((number) => rowOf(data, event, number, share)),
      LifeMap.make("div", { class: "versions-times__row" }, LifeMap.make("span", {}), LifeMap.make("span", { class: "versions-times__axis" }, ...marks)),
    );
  };
})();
