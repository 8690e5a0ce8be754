// Makes elements: every text reaches the page as text, never as markup. Knows no data.
(function () {
  "use strict";
  const SVG = "http://www.w3.org/2000/svg";

  function fill(element, attributes, children) {
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null || value === undefined || value === false) continue;
      if (name === "text") element.textContent = value;
      else if (name === "on")
        for (const [type, listener] of Object.entries(value)) element.addEventListener(type, listener);
      else element.setAttribute(name, value === true ? "" : value);
    }
    element.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
    return element;
  }

  /**
   * Make an HTML element.
   * @param {string} tag
   * @param {object} [attributes] `text` is the text inside, `on` holds listeners; null and false leave one out
   * @param {...(Node|string|null)} children
   * @returns {HTMLElement}
   */
  LifeMap.make = (tag, attributes = {}, ...children) => fill(document.createElement(tag), attributes, children);

  /** Make an SVG element; the same arguments. */
  LifeMap.draw = (tag, attributes = {}, ...children) =>
    fill(document.createElementNS(SVG, tag), attributes, children);

  /** @returns {HTMLElement} the small sign of one kind of event, hidden from screen readers */
  LifeMap.glyph = (kind, certainty = "certain") => LifeMap.make("span", { class: `glyph glyph--${kind} glyph--${certainty}`, "aria-hidden": "true" });

  /** @returns {number} the place of the last number of a rising row that is not above `value`, never below 0 */
  LifeMap.lastNotAbove = function (row, value) {
    let low = 0;
    let high = row.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (row[middle] <= value) low = middle;
      else high = middle - 1;
    }
    return low;
  };
})();
