// The small strip at the head of a place: its names through the years, and above them the stays there.
(function () {
  "use strict";
  const LETTERS = 62; // letters that the whole strip holds
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

  /** The states that the place belonged to, in the colours that they have on the map; the shorter name in a short stretch. */
  function stateSpans(data, states) {
    const { years } = data;
    const whole = years.starts[years.starts.length - 1] - years.starts[0];
    return states.map((state) => {
      const letters = ((state.last_day - state.first_day) / whole) * LETTERS;
      const text = [state.name, state.short].find((name) => name.length <= letters) ?? "";
      const made = span(years, state.first_day, state.last_day, { class: "times__name times__name--state", title: state.name }, text);
      made.style.setProperty("--state", state.colour);
      return made;
    });
  }

  /** @returns {object[]} the states that a place belonged to, each with its first and last day */
  function statesOf(data, place) {
    const days = place.states.filter((_, at) => at % 2 === 0);
    const end = data.years.starts[data.years.starts.length - 1];
    return days.map((first, number) => ({
      ...data.best.states[place.states[2 * number + 1]],
      first_day: first,
      last_day: (days[number + 1] ?? end) - 1,
    }));
  }

  /** @returns {string} "Russian Empire to 1917, Soviet Russia to 1922, Soviet Union" */
  LifeMap.statesInWords = function (data, place) {
    const { starts, first } = data.years;
    const states = statesOf(data, place);
    return states
      .map(({ name, last_day: last }, number) =>
        number === states.length - 1 ? name : LifeMap.say(data, "state_until", { name, year: first + LifeMap.lastNotAbove(starts, last + 1) }))
      .join(", ");
  };

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
    const bands = place.states.length ? stateSpans(data, statesOf(data, place)) : names;
    const isBroad = bands.length > 1;
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
        { class: isBroad ? "times__names" : "times__names times__names--one" },
        ...bands,
      ),
      LifeMap.make("div", { class: "times__axis" }, ...labels),
    );
  };
})();
