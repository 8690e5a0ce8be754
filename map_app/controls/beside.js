// Two maps side by side: the second is told by another under the one slider, or shows another year. One camera moves both.
(function () {
  "use strict";
  const LAYERS = ["base_map", "borders", "dated_lakes", "lens", "areas", "route", "places", "ghosts", "disputes", "lettering"];
  const OPTIONS = ["crs", "attributionControl", "zoomControl", "keyboard", "preferCanvas", "minZoom", "maxZoom", "zoomSnap", "zoomDelta", "wheelPxPerZoomLevel"];

  /**
   * The state of the page as the other telling's data number it. Changes go to the one store there is.
   * @param {object} page
   * @param {object} data of the other telling
   */
  function storeBeside(page, data) {
    const { store } = page;
    const known = new WeakMap();
    const here = (state) => {
      if (!known.has(state)) {
        const moved = LifeMap.movedBeside(state);
        const event = LifeMap.sameEvent(page.data, moved.event, data);
        known.set(state, Object.freeze({ ...moved, told: data.telling.id, event, readings: moved.readings && event !== null }));
      }
      return known.get(state);
    };
    const there = ({ event, ...partial }) => {
      if (event === undefined) return partial;
      const same = LifeMap.sameEvent(data, event, page.data);
      return { ...partial, event: same, readings: Boolean(partial.readings) && same !== null };
    };
    return {
      get: () => here(store.get()),
      set: (partial) => store.set(there(partial)),
      subscribe: (listener) => store.subscribe((state, before) => listener(here(state), here(before))),
      flush: () => store.flush(),
    };
  }

  function makeRegion(page, data, slider) {
    const [kicker, below, sentence] = ["kicker", "below", "sentence"].map((name) => LifeMap.make("p", { class: `title__${name}` }));
    const title = LifeMap.make("div", { class: "title title--beside", "data-part": "title" }, kicker, slider, below, sentence);
    const canvas = LifeMap.make("div", { class: "map" });
    const region = LifeMap.make("section", { class: "map-region map-region--beside", "aria-label": LifeMap.say(data, slider ? "map_of_year" : "map_beside", { name: data.telling.name }) }, canvas, title);
    return {
      region,
      canvas,
      show(state) {
        const { year } = LifeMap.movedBeside(state);
        const moment = LifeMap.moment.momentOf(data, year);
        kicker.textContent = slider ? String(year) : LifeMap.say(data, "told_as", { name: data.telling.name });
        kicker.classList.toggle("title__large", Boolean(slider));
        if (slider) slider.value = year;
        below.textContent = moment.places;
        sentence.textContent = moment.sentence;
      },
    };
  }

  /** Let two maps show the same part of the world, whichever of them is moved. @returns {function(): void} parts them */
  function linkCameras(map, other, takeHold) {
    let isFollowing = false;
    const follow = (from, to, isAtRest) => {
      if (isFollowing) return;
      isFollowing = true;
      to.gliding = from.gliding && !isAtRest;
      if (isAtRest) to.setView(from.getCenter(), from.getZoom(), { animate: false });
      else to._move(from.getCenter(), from.getZoom(), { pinch: true });
      isFollowing = false;
    };
    const pairs = [[map, other], [other, map]].flatMap(([from, to]) => [
      [from, "move", () => follow(from, to, false)],
      [from, "moveend", () => follow(from, to, true)],
    ]);
    pairs.push([other, "dragstart", takeHold]);
    for (const [from, type, listener] of pairs) from.on(type, listener);
    return () => pairs.forEach(([from, type, listener]) => from.off(type, listener));
  }

  /** Open a second map beside the first. @returns {function(): void} closes it */
  function openBeside(page, id) {
    const { map, store, root } = page;
    const { best } = page.data;
    const isYear = LifeMap.yearBeside(id) !== null;
    const telling = isYear ? page.data.telling : LifeMap.tellingOf(best, id);
    const data = { ...LifeMap.tellable(best), ...LifeMap.partsToldBy(best, telling, store.get().calendar) };
    const { region, canvas, show } = makeRegion(page, data, isYear ? LifeMap.sliderBeside(page) : null);
    page.element("map-region").after(region);
    root.dataset.beside = id;
    const other = L.map(canvas, Object.fromEntries(OPTIONS.map((name) => [name, map.options[name]])));
    const element = (part) => region.querySelector(`[data-part="${part}"]`);
    const twin = { map: other, data, root, element, store: storeBeside(page, data) };
    page.twin = twin;
    map.invalidateSize({ pan: false, animate: false });
    other.setView(map.getCenter(), map.getZoom(), { animate: false });
    const layers = LAYERS.map((name) => LifeMap.layers[name](twin).addTo(other));
    const part = linkCameras(map, other, () => store.set({ held: true }));
    const stop = store.subscribe(show);
    show(store.get());
    return () => {
      stop();
      part();
      for (const layer of layers) layer.remove();
      other.remove();
      region.remove();
      delete root.dataset.beside;
      page.twin = null;
    };
  }

  /** @returns {boolean} whether a second map is to be opened, closed or told anew: to move it in time is not that */
  function isOtherMap(state, before) {
    const [year, yearBefore] = [state, before].map(({ beside }) => LifeMap.yearBeside(beside));
    if (year === null || yearBefore === null) return state.beside !== before.beside;
    return state.told !== before.told;
  }

  LifeMap.controls.beside = function (page) {
    const { store } = page;
    let close = () => {};

    function choose({ beside }) {
      close();
      close = beside === null ? () => {} : openBeside(page, beside);
    }

    const stop = store.subscribe((state, before) => {
      if (isOtherMap(state, before)) choose(state);
    });
    if (store.get().beside !== null) choose(store.get());
    return {
      remove() {
        stop();
        close();
      },
    };
  };
})();
