// Searches the life: years, places, people and events whose folded text holds every word asked for. Draws nothing.
(function () {
  "use strict";
  const MOST = { years: 1, places: 6, people: 5, events: 40 };

  /** Everything that can be found, each with its folded text; made once. */
  LifeMap.findable = function (data) {
    const names = [...new Set(data.events.flatMap((event) => event.people))].sort();
    const place = (one, index) => ({
      index,
      name: one.name,
      text: LifeMap.fold([one.name, one.local, ...one.names.map(({ text }) => text)].join(" ")),
      weight: one.total,
    });
    return {
      places: data.places.map(place).filter(({ weight }) => weight > 0),
      people: names.map((name) => ({ name, text: LifeMap.fold(name), weight: 0 })),
      events: data.events.map((event, index) => ({
        index,
        name: event.title,
        head: LifeMap.fold(event.title),
        text: `${LifeMap.fold(`${event.title} ${event.text}`)} ${event.search}`,
        weight: event.weight,
      })),
    };
  };

  /** @returns {number} how well a text answers; 0 if a word is missing */
  function answers({ text, head = text }, words) {
    let sum = 0;
    for (const word of words) {
      const at = text.indexOf(word);
      if (at < 0) return 0;
      const startsWord = at === 0 || text.includes(` ${word}`);
      sum += 1 + (startsWord ? 2 : 0) + (head.includes(word) ? 2 : 0);
    }
    return sum;
  }

  function best(items, words, most) {
    const found = items.flatMap((item) => {
      const score = answers(item, words);
      return score ? [{ ...item, score }] : [];
    });
    found.sort(
      (one, other) => other.score - one.score || other.weight - one.weight || (one.index ?? 0) - (other.index ?? 0),
    );
    return { items: found.slice(0, most), total: found.length };
  }

  /**
   * @param {object} data
   * @param {object} findable from LifeMap.findable
   * @param {string} query
   * @returns {{group: string, total: number, items: {group: string, name: string, index: number|undefined}[]}[]} groups that hold something
   */
  LifeMap.findResults = function (data, findable, query) {
    const words = LifeMap.fold(query)
      .split(/[\s,.]+/)
      .filter(Boolean);
    if (!words.length) return [];
    const year = words.length === 1 && /^\d{4}$/.test(words[0]) ? +words[0] : 0;
    const isYear = year >= data.years.first && year <= data.years.last;
    const years = { items: isYear ? [{ name: String(year), index: year }] : [], total: isYear ? 1 : 0 };
    const groups = {
      years,
      places: best(findable.places, words, MOST.places),
      people: best(findable.people, words, MOST.people),
      events: best(findable.events, words, MOST.events),
    };
    return Object.entries(groups)
      .filter(([, { items }]) => items.length)
      .map(([group, { items, total }]) => ({ group, total, items: items.map((item) => ({ ...item, group })) }));
  };
})();
