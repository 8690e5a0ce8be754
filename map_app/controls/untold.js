// What a telling leaves out of a year, pale under the events that it tells.
(function () {
  "use strict";

  /** @returns {number[]} events of a year, by their numbers in the best evidence, that the telling in force does not date */
  LifeMap.untoldInYear = function (data, year) {
    const { untold = [], undated = [] } = data.telling;
    const left = new Set([...untold, ...undated]);
    return data.best.year_events[LifeMap.moment.yearNumber(data, year)].filter((number) => left.has(number));
  };

  /** @returns {HTMLElement|null} the list of them */
  LifeMap.untoldList = function (data, year) {
    const numbers = LifeMap.untoldInYear(data, year);
    if (!numbers.length) return null;
    const items = numbers.map((number) => {
      const event = data.best.events[number];
      return LifeMap.make("li", { class: "untold__item" }, LifeMap.glyph(event.kind), LifeMap.make("span", { text: event.date_in_year }), LifeMap.make("span", { text: event.title }));
    });
    const words = LifeMap.say(data, numbers.length === 1 ? "untold_one" : "untold_in_year", { count: numbers.length });
    return LifeMap.make("div", { class: "untold" }, LifeMap.make("h3", { class: "kicker", text: words }), LifeMap.make("ul", { class: "untold__list" }, ...items));
  };
})();
