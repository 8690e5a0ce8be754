// Folds text for searching, the same way as map_app/page_data/folding.py does. Finds nothing itself.
(function () {
  "use strict";

  /**
   * @param {string} text
   * @returns {string} without accents, apostrophes and case: "Łódź" gives "lodz"
   */
  LifeMap.fold = (text) =>
    text
      .toLowerCase()
      .replace(/ß/g, "ss")
      .replace(/ł/g, "l")
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .replace(/['’ʼ`´]/g, "");
})();
