// The colours of the look in force, as canvases need them: read once a look, not once a stroke. Chooses none itself.
(function () {
  "use strict";
  const NAMES = (
    "panel raised sunk ink ink-second ink-third accent on-accent rule hairline life group world writing past casing " +
    "free held abroad hiding on-band map-text halo sea sea-text land coast lake river graticule vignette border display interface"
  ).split(" ");
  const known = new Map();

  /** @returns {string} the look in force: "paper", "dark" or "atlas" */
  LifeMap.look = () => document.documentElement.dataset.look || "paper";

  /** @returns {Object<string, string>} the colour of each token, by its name without the dashes before it */
  LifeMap.colours = function () {
    const look = LifeMap.look();
    if (!known.has(look)) {
      const style = getComputedStyle(document.documentElement);
      known.set(look, Object.fromEntries(NAMES.map((name) => [name, style.getPropertyValue(`--${name}`).trim()])));
    }
    return known.get(look);
  };
})();
