// The shapes of the signs: kinds of event, certainty of a place, means of travel. Filled means sure. Knows no page.
(function () {
  "use strict";
  /** Means of travel, drawn in a square of 24 by 24. */
  const MEANS = {
    "aeroplane": "M21.5 12c0-.9-.8-1.4-1.8-1.4h-5L10.2 3.4H8.4l2 7.2H6.1L4.3 8.4H2.8l1 3.6-1 3.6h1.5l1.8-2.2h4.3l-2 7.2h1.8l4.5-7.2h5c1 0 1.8-.5 1.8-1.4z",
    "train": "M3 6h7v8h5V9h2.4V6.6h2.4V9H21v7h-2.1a2.4 2.4 0 0 0-4.6 0h-1.6a2.4 2.4 0 0 0-4.6 0H3zM5 8v4h3V8zM8.5 17a1.9 1.9 0 1 0 3.8 0a1.9 1.9 0 1 0-3.8 0M14.7 17a1.9 1.9 0 1 0 3.8 0a1.9 1.9 0 1 0-3.8 0M4 17.2a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0",
    "prison transport": "M3 5h18v11H3zm2.6 2.4v6.2h1.9V7.4zm4 0v6.2h1.9V7.4zm4 0v6.2h1.9V7.4zm4 0v6.2h1.8V7.4zM5 18.2a2 2 0 1 0 4 0a2 2 0 1 0-4 0M15 18.2a2 2 0 1 0 4 0a2 2 0 1 0-4 0",
    "on foot": "M10.8 4.2a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0-4.4 0M11 7.4l3 .2 1.6 3.4 2.8 1.2-.7 1.7-3.6-1.5-.8-1.5-.8 3.2 2.6 2.6 1 4.8-2 .4-1-4.2-3.1-2.8-.9 3.2L6.2 21.3l-1.5-1.3 2.6-3 1.5-6.2-1.3.9-.4 2.8-1.8-.3.6-3.7z",
    "swum": "M15.2 8.6a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0-4.6 0M4.5 13.5l5.7-4.3-1.6-2 1.5-1.3 5.6 6.8c-2 1-3.2.2-4.7-.3-2.2-.7-4 .1-6.5 1.1zM2.5 16.8c2.4-1.6 4-1.6 6.3 0 2.3 1.5 4 1.5 6.3 0 2.3-1.6 4-1.6 6.4 0v2c-2.4-1.6-4.1-1.6-6.4 0-2.3 1.5-4 1.5-6.3 0-2.3-1.6-3.9-1.6-6.3 0z",
    "ship": "M2.5 14h19l-2.6 5.5H5.5zM6 12.6V9.5h3.2V5h2.6v4.5H18l1 3.1z",
    "carriage": "M5 5h10v3h3.5v5H5zM3 8h1.3v5H3zM8 12.5a4 4 0 1 0 .01 0zm0 1.6a2.4 2.4 0 1 1-.01 0zM17 14.2a3.2 3.2 0 1 0 .01 0zm0 1.5a1.7 1.7 0 1 1-.01 0z",
  };
  const OPEN_MEANS = new Set(["train", "prison transport", "carriage"]); // holes: windows, spokes

  /** Dashes of a leg, in px. */
  const DASHES = { certain: [], probable: [9, 6], disputed: [14, 4, 3, 4], unknown: [0.1, 7] };

  /** @returns {string} outline of a kind of event around 0 0 */
  function kindPath(kind, r) {
    if (kind === "group") return `M${-r * 0.92} ${-r * 0.92}h${r * 1.84}v${r * 1.84}h${-r * 1.84}z`;
    if (kind === "world") return `M0 ${-r * 1.12}L${r * 1.1} ${r * 0.86}H${-r * 1.1}Z`;
    if (kind === "writing") return `M0 ${-r * 1.3}L${r * 0.82} 0L0 ${r * 1.3}L${-r * 0.82} 0Z`;
    return discPath(r);
  }

  function discPath(r) {
    return `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;
  }

  /** The sign of a place is drawn from these parts, the lowest first: outline, fill, stroke, width, dashes. */
  const PLACE_PARTS = {
    certain: (r) => [{ d: discPath(r), fill: "ink", stroke: "case", width: 2 }],
    probable: (r) => [
      { d: discPath(r), fill: "case", stroke: "case", width: 4 },
      { d: discPath(r - 0.6), fill: "case", stroke: "ink", width: 2.6 },
      { d: discPath(r * 0.3), fill: "ink" },
    ],
    disputed: (r) => [
      { d: discPath(r + 1), fill: "case" },
      { d: `M-1.3 ${-r}A${r} ${r} 0 0 0 -1.3 ${r}Z`, fill: "ink" },
      { d: `M1.3 ${0.9 - r}A${r - 0.9} ${r - 0.9} 0 0 1 1.3 ${r - 0.9}Z`, fill: "case", stroke: "ink", width: 1.8 },
    ],
    unknown: (r) => [
      { d: discPath(r), fill: "case", stroke: "ink", width: 2, dashes: [0.1, 3.9], soft: true },
      { mark: "?", size: r * 1.45, y: r * 0.5 },
    ],
  };

  function drawPart(part) {
    if (part.mark) {
      const place = { y: part.y, "font-size": part.size, "text-anchor": "middle" };
      return LifeMap.draw("text", { class: "sign-mark", text: part.mark, ...place });
    }
    const path = LifeMap.draw("path", { d: part.d, class: `sign-fill-${part.fill} sign-stroke-${part.stroke || "none"}` });
    if (part.width) path.setAttribute("stroke-width", part.width);
    if (part.dashes) path.setAttribute("stroke-dasharray", part.dashes.join(" "));
    if (part.soft) path.setAttribute("fill-opacity", 0.75);
    return path;
  }

  /** @returns {SVGElement} an empty drawing, `reach` px to each side of its middle */
  function frame(reach) {
    const box = `${-reach} ${-reach} ${2 * reach} ${2 * reach}`;
    return LifeMap.draw("svg", { class: "sign", viewBox: box, width: 2 * reach, height: 2 * reach, "aria-hidden": "true" });
  }

  const drawn = new Map(); // signs by look: a copy costs less than a new drawing

  /** @returns {SVGElement} a copy of what `make` draws for a look */
  function copyOf(look, make) {
    if (!drawn.has(look)) drawn.set(look, make());
    return drawn.get(look).cloneNode(true);
  }

  /**
   * Draw the sign of a place; its colour is the CSS property --sign.
   * @param {string} certainty certain, probable, disputed or unknown
   * @param {number} r px
   * @param {boolean} isNow whether the aura of "he is here now" surrounds it
   */
  function placeSign(certainty, r, isNow) {
    return copyOf([certainty, r, isNow].join(), () => {
      const svg = frame(r + 9);
      if (isNow) svg.append(LifeMap.draw("path", { d: discPath(r + 7), class: "sign-aura" }));
      svg.append(...(PLACE_PARTS[certainty] || PLACE_PARTS.unknown)(r).map(drawPart));
      return svg;
    });
  }

  /** Draw the sign of a kind of event, in the kind's own colour. */
  function kindSign(kind, r) {
    const svg = frame(Math.ceil(r * 1.5) + 2);
    svg.append(LifeMap.draw("path", { d: kindPath(kind, r), class: `sign-kind sign-kind-${kind}` }));
    return svg;
  }

  /** Draw the sign of a means of travel in its round plate. */
  function meansSign(means, r) {
    const svg = frame(r + 2);
    svg.append(LifeMap.draw("path", { d: discPath(r), class: "sign-plate" }));
    const rule = OPEN_MEANS.has(means) ? "evenodd" : "nonzero";
    const place = `scale(${r / 16.5}) translate(-12 -12)`;
    if (MEANS[means]) svg.append(LifeMap.draw("path", { d: MEANS[means], class: "sign-means", "fill-rule": rule, transform: place }));
    return svg;
  }

  LifeMap.signs = { copyOf, MEANS, OPEN_MEANS, DASHES, PLACE_PARTS, kindPath, discPath, frame, placeSign, kindSign, meansSign };
})();
