// Makes a colour of the page partly transparent, for canvas gradients: through "transparent" they would turn grey.
(function () {
  "use strict";

  /**
   * @param {string} colour "#abc" or "#aabbcc"
   * @param {number} alpha 0 clear to 1 solid
   * @returns {string} the same colour with that opacity
   */
  LifeMap.fadeColour = function (colour, alpha) {
    const long = colour.length === 4 ? colour.replace(/[0-9a-f]/gi, "$&$&") : colour;
    return long + Math.round(alpha * 255).toString(16).padStart(2, "0");
  };
})();
