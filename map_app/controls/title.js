// The year and the places over the map; the name of a place while one is open. Writes nothing but its own lines.
(function () {
  "use strict";
  const LETTERS_AT_FULL_SIZE = 9; // longer names of places are set smaller, so that they stay beside the buttons

  /**
   * What stands over the map.
   * @param {object} data
   * @param {object} state
   * @returns {{kicker: string, large: string, below: string, spoken: string, isSilent: boolean}}
   */
  LifeMap.titleOf = function (data, state) {
    const moment = LifeMap.moment.momentOf(data, state.year);
    if (state.place === null) {
      const spoken = `${data.person.name}, ${moment.places ? `${state.year}: ${moment.places}` : state.year}`;
      const { name } = data.telling;
      return {
        kicker: state.told === "best" && (!state.beside || LifeMap.yearBeside(state.beside)) ? data.person.name : LifeMap.say(data, "told_as", { name }),
        large: String(state.year),
        below: moment.places,
        spoken,
        isSilent: moment.silence !== null,
      };
    }
    const place = data.places[state.place];
    const name = LifeMap.moment.nameOfStay(data, place, state.year);
    const years = place.was_here;
    const below = years
      ? LifeMap.say(data, /^\d/.test(years) ? "was_here" : "born_here", { years })
      : LifeMap.say(data, "never_here");
    return {
      kicker: LifeMap.say(data, "place_years"),
      large: name,
      below,
      spoken: `${data.person.name}: ${name}`,
      isSilent: false,
    };
  };

  LifeMap.controls.title = function (page) {
    const line = (name) => LifeMap.make("p", { class: `title__${name}`, "aria-hidden": "true" });
    const heading = LifeMap.make("h1", { class: "visually-hidden" });
    const [kicker, large, below] = [line("kicker"), line("large"), line("below")];
    const frame = page.element("title");
    frame.append(heading, kicker, large, below);

    function show(state) {
      const title = LifeMap.titleOf(page.data, state);
      heading.textContent = title.spoken;
      kicker.textContent = title.kicker;
      large.textContent = title.large;
      below.textContent = title.below;
      large.classList.toggle("is-silent", title.isSilent);
      large.style.setProperty("--shrink", Math.min(1, LETTERS_AT_FULL_SIZE / title.large.length));
    }

    const stop = page.store.subscribe((state, before) => {
      if (["year", "place", "told", "beside"].some((key) => state[key] !== before[key])) show(state);
    });
    show(page.store.get());
    return {
      remove() {
        stop();
        frame.replaceChildren();
      },
    };
  };
})();
