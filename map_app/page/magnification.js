// How much larger than for a reader the map is drawn: for a lecture hall, or for its back row. Draws nothing.
(function () {
  "use strict";
  const FOR_A_READER = Object.freeze({
    letters: 0, // times the sizes of the lettering; 0: as the width of the map says
    least: 0, // px below which no name goes
    lines: 1, // times the widths of legs
    marks: 1, // times the radii of signs
    towns: null, // at most so many towns for orientation; null: as the width says
    isStill: false, // whether the map jumps instead of flying
  });

  LifeMap.magnification = FOR_A_READER;

  /** Change the sizes for what is drawn from now on; without an argument, back to those for a reader. */
  LifeMap.magnify = function (sizes = {}) {
    LifeMap.magnification = Object.freeze({ ...FOR_A_READER, ...sizes });
  };
})();
