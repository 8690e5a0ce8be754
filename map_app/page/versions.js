// The versions of an event: which is shown, in what they differ, and how to open them. Draws nothing.
(function () {
  "use strict";

  /** @returns {string} what the best evidence says of date and place where a telling has them otherwise, else "" */
  LifeMap.oursInWords = function (data, event) {
    if (event.ours === undefined) return "";
    const ours = data.best.events[event.ours];
    const parts = ["date_words", "place_name"].filter((key) => ours[key] && ours[key] !== event[key]).map((key) => ours[key]);
    return parts.join(", ");
  };

  /** @returns {boolean} whether an event is told in more than one way, so that there are readings to open */
  LifeMap.hasVersions = (data, event) => (event ?? null) !== null && data.events[event].versions.length > 1;

  /** @returns {number} how many dates, as days, the versions of an event give */
  const countDates = (versions) => new Set(versions.filter(({ days }) => days).map(({ days }) => days.join())).size;

  const countPlaces = (versions) => new Set(versions.map(({ place }) => place).filter((place) => place !== undefined)).size;

  /** @returns {object[]} the versions that cannot all be right: the preferred one and those that speak against it */
  const inDispute = ({ versions }) => versions.filter(({ apart }, number) => apart || number === 0);

  /** @returns {string} "3 dates", "2 places", or "" where the versions agree in both */
  LifeMap.disputeWords = function (data, event) {
    const [dates, places] = [countDates(inDispute(event)), countPlaces(inDispute(event))];
    if (dates > 1) return LifeMap.say(data, "differs_in", { count: dates, what: LifeMap.say(data, "dates_differ") });
    return places > 1 ? LifeMap.say(data, "differs_in", { count: places, what: LifeMap.say(data, "places_differ") }) : "";
  };

  /** @returns {number[]} the versions in the order in which they are laid out: the one that is shown, those that disagree, those that only say less */
  LifeMap.versionOrder = function ({ versions, shown }) {
    const rank = (number) => (number === shown ? 0 : versions[number].apart || number === 0 ? 1 : 2);
    return [...versions.keys()].sort((one, other) => rank(one) - rank(other) || one - other);
  };

  /** @returns {number|null} the nearest event before or after another that has more than one version */
  LifeMap.disputedBeside = function (data, index, direction) {
    for (let at = index + direction; data.events[at]; at += direction) if (data.events[at].versions.length > 1) return at;
    return null;
  };

  /** @returns {string} how many readings an event has, and how many of them only say less */
  LifeMap.sayReadings = function (data, { readings, versions }) {
    const less = versions.length - readings;
    if (readings < 2) return LifeMap.say(data, "readings_only_less", { count: versions.length });
    return LifeMap.say(data, less ? "readings_and_less" : "readings", { count: readings, less });
  };

  /** Open the readings of an event. */
  LifeMap.openReadings = function (page, index) {
    const { data, store } = page;
    store.set({ ...LifeMap.moment.goingTo(data, index, store.get().year), place: null, changes: false, readings: true, playing: false });
  };
})();
