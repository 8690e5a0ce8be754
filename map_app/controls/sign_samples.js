// Samples of every sign for the legend, drawn with the same shapes as on the map. Holds no words.
(function () {
  "use strict";
  const { make, draw } = LifeMap;

  const svg = (width, height, ...children) =>
    draw(
      "svg",
      { class: "sample", width, height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" },
      ...children,
    );

  function past(certainty, r) {
    const sign = LifeMap.signs.placeSign(certainty, r, false);
    sign.classList.add("sample--past");
    return sign;
  }

  /** A number in a ring; `parts` gives each kind its share. */
  function cluster(number, parts) {
    const r = 11;
    const round = 2 * Math.PI * r;
    let turned = 0;
    const total = parts.reduce((sum, [, count]) => sum + count, 0);
    const arcs = parts.map(([kind, count]) => {
      const length = (count / total) * round;
      const gap = parts.length > 1 ? 1.6 : 0;
      const arc = draw("circle", {
        cx: 14,
        cy: 14,
        r,
        fill: "none",
        "stroke-width": 3.2,
        class: `sample-stroke--${kind}`,
        "stroke-dasharray": `${length - gap} ${round}`,
        "stroke-dashoffset": -turned,
        transform: "rotate(-90 14 14)",
      });
      turned += length;
      return arc;
    });
    const text = draw("text", {
      x: 14,
      y: 18.2,
      class: "sample-number",
      "text-anchor": "middle",
      text: String(number),
    });
    return svg(28, 28, draw("circle", { cx: 14, cy: 14, r: 13, class: "sample-plate" }), ...arcs, text);
  }

  function area() {
    return svg(64, 28, draw("ellipse", { cx: 32, cy: 14, rx: 30, ry: 12, class: "sample-area" }));
  }

  function reach() {
    return make(
      "span",
      { class: "sample-reach", "aria-hidden": "true" },
      LifeMap.signs.placeSign("unknown", 8, false),
    );
  }

  function leg(certainty, isEarlier) {
    const look = isEarlier
      ? { class: "sample-leg sample-leg--past", "stroke-width": 2 }
      : { class: "sample-leg", "stroke-width": 3.6 };
    const ends = certainty === "unknown" || certainty === "certain" ? "round" : "butt";
    const line = draw("path", {
      d: "M4 16Q45 5 86 16",
      fill: "none",
      "stroke-linecap": ends,
      "stroke-dasharray": LifeMap.signs.DASHES[certainty].join(" "),
      ...look,
    });
    const arrow = isEarlier
      ? null
      : draw("path", { d: "M60 10.800L47.500 4.200L51 10.400L46.800 16.300Z", class: "sample-arrow" });
    return svg(90, 22, line, arrow);
  }

  /** A date on a line of months: from and to in months, and how its ends fade. */
  function date({ from, to = from, fades = "", other = null }) {
    const at = (month) => `${(month / 12) * 100}%`;
    const mark =
      from === to
        ? make("i", { class: "sample-day", style: `left:${at(from)}` })
        : make("i", { class: `sample-bar ${fades}`, style: `left:${at(from)};width:${at(to - from)}` });
    const ring =
      other === null
        ? []
        : [
            make("i", { class: "sample-join", style: `left:${at(from)};width:${at(other - from)}` }),
            make("i", { class: "sample-other", style: `left:${at(other)}` }),
          ];
    return make("span", { class: "sample-date", "aria-hidden": "true" }, ...ring, mark);
  }

  const band = (look) => make("span", { class: `sample-band ${look}`, "aria-hidden": "true" });
  const unit = (text, look) => make("span", { class: look, "aria-hidden": "true", text });

  LifeMap.signSamples = {
    cluster,
    area,
    reach,
    leg,
    date,
    band,
    unit,
    past,
    place: (certainty) => LifeMap.signs.placeSign(certainty, certainty === "unknown" ? 9 : 8, false),
    now: () => LifeMap.signs.placeSign("certain", 7, true),
    means: (name) => LifeMap.signs.meansSign(name, 12),
    kind: (kind) => LifeMap.signs.kindSign(kind, 8),
    readings: (count) =>
      make(
        "span",
        { class: "readings", "aria-hidden": "true" },
        LifeMap.icon("differ", 13),
        make("span", { text: count }),
      ),
  };
})();
