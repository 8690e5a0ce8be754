// One place's mark: a real button with the sign of how surely he was there, and a ring with the number of events.
(function () {
  "use strict";
  const FAINTEST = 0.3; // opacity of a mark whose events hardly fall into the year
  const RADII = { now: 9.5, here: 8, chosen: 10, end: 5.5, visited: 6.5, was: 5, beside: 5 };

  const sum = (counts) => counts.reduce((total, count) => total + count, 0);

  /** @returns {number} px, smaller on a phone */
  const radiusOf = (group, mapWidth) => 
    Math.round(RADII[group.role] * (mapWidth < 500 ? 0.84 : 1) * LifeMap.magnification.marks * 2) / 2;

  /** @returns {number} px from the middle of a mark to its edge, its aura included */
  const reachOf = (group, mapWidth) => radiusOf(group, mapWidth) + (group.role === "now" || group.role === "chosen" ? 7 : 2);

  /** @returns {boolean} whether the number of events stands beside a mark: where there are several */
  const hasRing = (group, state) => sum(group.counts) > (group.role === "was" && state.view !== "life" ? 0 : 1);

  /** @returns {number} how many events a mark speaks of: those it shows, else all so far */
  function eventCount(group, data, state) {
    const shown = sum(group.counts);
    if (shown > 0) return shown;
    const isAll = state.place !== null || state.view === "life";
    const end = isAll ? Infinity : LifeMap.moment.daysOf(data, state.year)[1];
    if (group.members.length === 1) return countUntil(data.places[group.place].events, data, end);
    const numbers = new Set(group.members.flatMap((place) => data.places[place].events));
    return countUntil([...numbers].sort((one, other) => one - other), data, end);
  }

  /** @returns {number} how many of some events, in order of time, have begun by a day */
  function countUntil(numbers, data, day) {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (data.events[numbers[middle]].first_day <= day) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function labelOf(group, data, state) {
    const count = eventCount(group, data, state);
    const key = count === 0 ? "marker" : count === 1 ? "marker_one" : "marker_many";
    return LifeMap.say(data, key, { place: LifeMap.placeNames.nameOf(group, data, state), count });
  }

  /** @returns {string} all that the drawing of a mark depends on: it is drawn again only when this changes */
  function lookOf(group, data, mapWidth) {
    const kind = group.role === "beside" ? data.kinds[group.counts.findIndex((count) => count > 0)].id : "";
    return [group.role, data.places[group.place].certainty, radiusOf(group, mapWidth), kind].join();
  }

  function drawSign(group, data, mapWidth) {
    const place = data.places[group.place];
    if (!place.xy) return null; // an area never gets a pin
    const radius = radiusOf(group, mapWidth);
    if (group.role !== "beside") {
      return LifeMap.signs.placeSign(place.certainty, radius, group.role === "now" || group.role === "chosen");
    }
    return LifeMap.signs.kindSign(data.kinds[group.counts.findIndex((count) => count > 0)].id, radius);
  }

  /** One mark on the page: a button that holds the sign and the ring. */
  class PlaceMark {
    constructor(choose) {
      this.group = null;
      this.look = this.ringLook = this.label = "";
      this.sign = this.ring = null;
      const on = { click: () => choose(this.group.place) };
      this.button = LifeMap.make("button", { type: "button", class: "place-mark", on });
    }

    show(group, data, state, mapWidth) {
      this.group = group;
      const look = lookOf(group, data, mapWidth);
      if (look !== this.look) {
        this.look = look;
        this.button.className = `place-mark place-mark--${group.role} leaflet-zoom-animated`;
        if (this.sign) this.sign.remove();
        this.sign = drawSign(group, data, mapWidth);
        if (this.sign) this.button.prepend(this.sign);
      }
      const isByEvents = group.role === "visited" || group.role === "beside";
      if (this.sign) this.sign.style.opacity = isByEvents ? FAINTEST + (1 - FAINTEST) * group.share : "";
      const label = labelOf(group, data, state);
      if (label !== this.label) this.button.setAttribute("aria-label", (this.label = label));
    }

    /** Put the ring at an offset from the middle of the mark, or take it away. */
    showRing(offset, data, radius) {
      const look = offset ? [...offset, radius, ...this.group.counts].join() : "";
      if (look === this.ringLook) return;
      this.ringLook = look;
      if (!offset) return void this.ring.element.remove();
      if (this.ring?.radius !== radius) {
        this.ring?.element.remove();
        this.ring = new LifeMap.CountRing(data.kinds, radius);
      }
      const { element } = this.ring;
      this.ring.show(this.group.counts);
      element.style.transform = `translate(${offset[0]}px,${offset[1]}px)`;
      if (!element.parentNode) this.button.append(element);
    }
  }

  LifeMap.PlaceMark = PlaceMark;
  LifeMap.placeMark = { lookOf, reachOf, hasRing };
})();
