// The page's address: what stands after "#" opens that moment, and a settled move is written there.
(function () {
  "use strict";

  const indexOfId = (list, id) => {
    const index = list.findIndex((one) => one.id === id);
    return index < 0 ? null : index;
  };

  /**
   * Read an address; words that name nothing in this life are passed over.
   * @param {object} data
   * @param {Object<string, *>} words year, event and place as they stand in the address
   * @returns {object} the part of the state that it asks for
   */
  LifeMap.stateOfAddress = function (data, words) {
    const state = {};
    const year = Number(words.year);
    const isYear =
      words.year !== "" &&
      words.year !== null &&
      Number.isInteger(year) &&
      year >= data.years.first &&
      year <= data.years.last;
    if (isYear) Object.assign(state, { year, event: null });
    const event = typeof words.event === "string" ? indexOfId(data.events, words.event) : null;
    if (event !== null) Object.assign(state, LifeMap.moment.goingTo(data, event, isYear ? year : NaN));
    const place = typeof words.place === "string" ? indexOfId(data.places, words.place) : null;
    if (place !== null) state.place = place;
    return state;
  };

  /** @returns {{year: number, event: string|null, place: string|null}} the words that lead back to a state */
  LifeMap.addressOfState = (data, state) => ({
    year: state.year,
    event: state.event === null ? null : data.events[state.event].id,
    place: state.place === null ? null : data.places[state.place].id,
    ...(state.readings ? { readings: 1 } : {}),
    ...(state.told && state.told !== "best" ? { told: state.told } : {}),
    ...(state.look === LifeMap.looks.OWN ? {} : { look: state.look }),
    ...(state.beside ? { beside: state.beside } : {}),
    ...(state.presenting && state.scene?.step != null ? { present: 1, step: state.scene.step + 1, talk: state.scene.talk } : {}),
  });

  /** @returns {string|null} the telling or year that a word names, to stand beside the first */
  LifeMap.besideOf = function (data, word) {
    const year = LifeMap.yearBeside(word);
    const isKnown = year === null ? data.best.tellings.some(({ id }) => id === word) : data.years.first <= year && year <= data.years.last;
    return isKnown ? word : null;
  };

  /** Go where an address leads, in the telling that it names. */
  LifeMap.followAddress = function (page, words) {
    const { data, store } = page;
    LifeMap.tell(page, words.told ?? "best");
    const beside = LifeMap.besideOf(data, words.beside);
    const state = LifeMap.stateOfAddress(data, words);
    store.set({ beside, look: LifeMap.looks.lookOf(words.look) });
    if (!Object.keys(state).length) return;
    const isOpen = words.readings === "1" && LifeMap.hasVersions(data, state.event);
    store.set({ place: null, ...state, readings: isOpen, changes: false, playing: false });
  };

  const writeWords = (words) =>
    Object.entries(words)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .join("&");

  const readWords = () => Object.fromEntries(new URLSearchParams(location.hash.slice(1)));

  LifeMap.controls.address = function (page) {
    const { data, store } = page;
    const follow = () => {
      if (store.get().presenting) return; // a lecture reads the address itself
      LifeMap.followAddress(page, readWords());
    };
    follow();
    store.flush(); // the page begins there; nobody listens yet
    const isEmbedded = window.parent !== window;
    const stop = isEmbedded
      ? () => {}
      : LifeMap.onSettled(page, (state) => {
          const words = `#${writeWords(LifeMap.addressOfState(data, state))}`;
          if (words !== location.hash) history.replaceState(null, "", words);
        });
    window.addEventListener("hashchange", follow);
    return {
      remove() {
        stop();
        window.removeEventListener("hashchange", follow);
      },
    };
  };
})();
