// What other sources date in a year: told under its events, each leading to its readings. Nobody has to find it by chance.
(function () {
  "use strict";

  const foundIn = new WeakMap(); // by the events of a telling: what `findAll` found

  /** @returns {boolean} whether a version that names a source has an event at another time than is told */
  function isElsewhere(event, number) {
    const { days, apart, citations = [] } = event.versions[number];
    if (number === event.shown || !days || !citations.length || !(apart || number === 0)) return false;
    return days[1] < event.first_day || days[0] > event.last_day;
  }

  /** @returns {number|null} the year in which all these days lie */
  function yearOf(data, [from, to]) {
    const { first, starts } = data.years; // one start more than there are years
    const number = LifeMap.lastNotAbove(starts, from);
    return from >= starts[number] && to < starts[number + 1] ? first + number : null;
  }

  /** @returns {Map<number, object[]>} by year, what `datedElsewhere` returns */
  function findAll(data) {
    const byYear = new Map();
    data.events.forEach((event, index) => {
      event.versions.forEach(({ days }, number) => {
        const year = isElsewhere(event, number) ? yearOf(data, days) : null;
        if (year === null) return;
        if (!byYear.has(year)) byYear.set(year, []);
        const found = byYear.get(year);
        if (found.at(-1)?.index === index) found.at(-1).versions.push(number);
        else found.push({ index, versions: [number], days });
      });
    });
    for (const found of byYear.values()) found.sort((one, other) => one.days[0] - other.days[0]);
    return byYear;
  }

  /**
   * @param {object} data
   * @param {number} year
   * @returns {{index: number, versions: number[], days: number[]}[]} events by their numbers, with the versions that have
   *   them in this year though they are not told there, in the order of these days
   */
  LifeMap.datedElsewhere = function (data, year) {
    if (!foundIn.has(data.events)) foundIn.set(data.events, findAll(data));
    return foundIn.get(data.events).get(year) ?? [];
  };

  /** @returns {string} "12 July 1918: Lawson 2021" */
  function versionWords(data, event, number) {
    const version = event.versions[number];
    const isBest = number === 0; // it stands first in the data, and another telling is followed
    const who = isBest ? data.best.tellings[0].name : LifeMap.namesOfSources(data, version).join(", ");
    return `${version.date.filter(Boolean).join(" ")}: ${who}`;
  }

  function row(page, { index, versions }) {
    const { data } = page;
    const event = data.events[index];
    const words = versions.map((number) => versionWords(data, event, number)).join(" · ");
    return LifeMap.make(
      "li", {},
      LifeMap.make(
        "button", { type: "button", class: "change", "data-elsewhere": event.id, on: { click: () => LifeMap.openReadings(page, index) } },
        LifeMap.make("span", { class: `elsewhere__sign elsewhere__sign--${event.kind}`, "aria-hidden": "true" }),
        LifeMap.make("span", { class: "change__title", text: event.title }),
        LifeMap.make("span", { class: "change__words" }, LifeMap.make("b", { text: words })),
        LifeMap.make("span", { class: "change__words", text: `${data.telling.name}: ${event.date_words}` }),
      ),
    );
  }

  /** @returns {HTMLElement|null} the list of them, where there are any */
  LifeMap.elsewhereList = function (page, year) {
    const found = LifeMap.datedElsewhere(page.data, year);
    if (!found.length) return null;
    const words = LifeMap.say(page.data, found.length === 1 ? "elsewhere_one" : "elsewhere", { count: found.length, year });
    const rows = LifeMap.make("ul", {}, ...found.map((one) => row(page, one)));
    return LifeMap.make("div", { class: "elsewhere" }, LifeMap.make("h3", { class: "kicker", text: words }), rows);
  };
})();
