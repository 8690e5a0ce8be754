// Reads the compact lines of the page data: the encoded polyline format over integer map units.
(function () {
  "use strict";

  /**
   * Decode one line.
   * @param {string} text encoded polyline of integer pairs, x before y
   * @param {number} scale integers per map unit
   * @returns {Float64Array} x, y, x, y, ... in map units
   */
  LifeMap.decodeLine = function (text, scale) {
    const numbers = [];
    const sums = [0, 0];
    let shift = 0;
    let bits = 0;
    for (let at = 0; at < text.length; at++) {
      const chunk = text.charCodeAt(at) - 63;
      bits |= (chunk & 31) << shift;
      shift += 5;
      if (chunk >= 32) continue;
      const axis = numbers.length & 1;
      sums[axis] += bits & 1 ? ~(bits >> 1) : bits >> 1;
      numbers.push(sums[axis] / scale);
      shift = bits = 0;
    }
    return Float64Array.from(numbers);
  };
})();
