// Draws the signs of a leg: arrowhead, round plate (means of travel, number or "?"), long plate with years. Places nothing.
(function () {
  "use strict";
  const { MEANS, OPEN_MEANS, discPath } = LifeMap.signs;

  function drawMeans(means, size, left = 0) {
    const transform = `translate(${left} 0) scale(${size}) translate(-12 -12)`;
    const rule = OPEN_MEANS.has(means) ? "evenodd" : "nonzero";
    return LifeMap.draw("path", { d: MEANS[means], class: "plate__means", "fill-rule": rule, transform });
  }

  function drawText(text, size, left = 0) {
    return LifeMap.draw("text", { class: "plate__text", x: left, y: size * 0.36, "font-size": size, text });
  }

  /** Draw an arrowhead that points to the right. */
  function drawArrow(size, colour) {
    const d = `M${size} 0L${-size * 0.7} ${-size * 0.72}L${-size * 0.25} 0L${-size * 0.7} ${size * 0.72}Z`;
    return LifeMap.draw("path", { d, class: `leg-arrow leg-arrow--${colour}` });
  }

  /** Draw a round plate; an aeroplane is turned along its way. */
  function drawPlate({ radius, means, text, colour, isUnknown, angle }) {
    const plate = LifeMap.draw("g", { class: `plate plate--${colour}${isUnknown ? " plate--unknown" : ""}` });
    plate.append(
      LifeMap.draw("path", { d: discPath(radius + 1), class: "plate__shadow", transform: "translate(0 1.2)" }),
      LifeMap.draw("path", { d: discPath(radius), class: "plate__ground" }),
    );
    if (!means) plate.append(drawText(text, radius * 1.3));
    else {
      const icon = drawMeans(means, radius / 16.5);
      const turned = LifeMap.draw("g", means === "aeroplane" ? { transform: `rotate(${(-angle * 180) / Math.PI})` } : {}, icon);
      plate.append(turned);
    }
    return plate;
  }

  /** Draw a long plate: the means of travel and the years of the legs on an arc. */
  function drawPill({ width, height, means, text, size, colour }) {
    const place = { x: -width / 2, y: -height / 2, width, height, rx: height / 2 };
    const pill = LifeMap.draw("g", { class: `plate plate--${colour}` });
    pill.append(
      LifeMap.draw("rect", { ...place, class: "plate__shadow", transform: "translate(0 1.6)" }),
      LifeMap.draw("rect", { ...place, class: "plate__ground plate__ground--long" }),
    );
    if (means) pill.append(drawMeans(means, height / 33, height * 0.58 - width / 2));
    const words = drawText(text, size, means ? height * 0.36 : 0);
    words.classList.add("plate__text--ink");
    pill.append(words);
    return pill;
  }

  LifeMap.legPlates = { drawArrow, drawPlate, drawPill };
})();
