// The small strip at the head of a place: its names through the years, and above them the stays there.
(function () {
  "use strict";
  const TINTS = ["free", "abroad", "hiding", "held"];

  function percent(years, day) {
    const [first, last] = [years.starts[0], years.starts[years.starts.length - 1]];
    return (Math.min(Math.max(day, first), last) - first) / ((last - first) / 100);
  }

  function span(years, firstDay, lastDay, attributes, text) {
    const left = percent(years, firstDay);
    const width = percent(years, lastDay + 1) - left;
    const words = text ? LifeMap.make("span", { text }) : null;
    return LifeMap.make(
      "div",
      { ...attributes, style: `left:${left.toFixed(2)}%;width:${width.toFixed(2)}%` },
      words,
    );
  }

  /** @returns {HTMLElement} hidden from screen readers: the panel says the same in words */
  LifeMap.placeTimes = function (data, place) {
    const { years } = data;
    const end = years.starts[years.starts.length - 1];
    const stays = place.stays.map((stay) => span(years, stay.first_day, stay.last_day, { class: "times__stay" }));
    const names = place.names.map((name, number) =>
      span(
        years,
        name.first_day ?? years.starts[0],
        name.last_day ?? end,
        {
          class:
            place.names.length > 1 ? `times__name times__name--${TINTS[number % TINTS.length]}` : "times__name",
        },
        place.names.length > 1 ? name.text : "",
      ),
    );
    const labels = [years.first, 1905, 1920, 1930, years.last]
      .filter((year) => year >= years.first && year <= years.last)
      .map((year) =>
        LifeMap.make("span", {
          class: "times__year",
          style: `left:${percent(years, years.starts[year - years.first]).toFixed(2)}%`,
          text: year,
        }),
      );
    return LifeMap.make(
      "div",
      { class: "times", "aria-hidden": "true" },
      LifeMap.make("div", { class: "times__stays" }, ...stays),
      LifeMap.make(
        "div",
        { class: place.names.length > 1 ? "times__names" : "times__names times__names--one" },
        ...names,
      ),
      LifeMap.make("div", { class: "times__axis" }, ...labels),
    );
  };
})();
