// What the states of a day look like at a level of detail: their areas and lines, composed once and kept for a while.
(function () {
  "use strict";
  const MOST_KEPT = 12; // days and levels

  const joined = (one, other) => one.map((edge, side) => (side < 2 ? Math.min : Math.max)(edge, other[side]));

  /**
   * @param {object} borders holdings and regions of the page data
   * @param {function(string): object[]} arcsOf the arcs of a level
   * @returns {function(number, string): object} the scene of a day at a level: held, areas, lines, changedSince(held)
   */
  LifeMap.borderScenes = function (borders, arcsOf) {
    const model = LifeMap.borderModel;
    const areaOf = model.areasOfHoldings(borders.holdings);
    const known = LifeMap.remember(MOST_KEPT);

    /** @returns {?number[]} the box in map units outside which both show the same; null where all is the same */
    function changedBetween(held, before) {
      const isNew = (region) => region >= 0 && areaOf[held[region]] !== areaOf[before[region]];
      const changed = arcsOf("low").filter(({ left, right }) => isNew(left) || isNew(right));
      return changed.length ? changed.map(({ box }) => box).reduce(joined) : null;
    }

    return function (day, level) {
      const held = model.holdingsOn(borders, day);
      return known(`${level},${held.join()}`, () => ({
        held,
        ...model.compose(borders, arcsOf(level), held, areaOf),
        changedSince: (before) => changedBetween(held, before),
      }));
    };
  };
})();
