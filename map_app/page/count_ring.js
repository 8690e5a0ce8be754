// The ring with a number: how many events, and in which proportion of the kinds. Draws on demand; knows no page.
(function () {
  "use strict";
  const LINE = 3.4; // px
  const GAP = 0.12; // radians left free between two kinds

  function arc(radius, from, to) {
    const [x0, y0] = [radius * Math.cos(from), radius * Math.sin(from)];
    const [x1, y1] = [radius * Math.cos(to), radius * Math.sin(to)];
    return `M${x0} ${y0}A${radius} ${radius} 0 ${to - from > Math.PI ? 1 : 0} 1 ${x1} ${y1}`;
  }

  /** Write an attribute where it is another than before. */
  function write(element, name, value) {
    if (element.getAttribute(name) !== String(value)) element.setAttribute(name, value);
  }

  /** @returns {string[]} path of each kind's share, "" where a kind has none */
  function sharesOf(counts, radius) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    if (counts.some((count) => count === total)) {
      return counts.map((count) => (count ? LifeMap.signs.discPath(radius) : ""));
    }
    let from = -Math.PI / 2;
    return counts.map((count) => {
      const to = from + (count / total) * 2 * Math.PI;
      const path = count ? arc(radius, from + GAP, Math.max(from + GAP + 0.05, to - GAP)) : "";
      from = to;
      return path;
    });
  }

  /** A ring of one size, drawn once; other numbers only change its arcs and its text. */
  LifeMap.CountRing = class {
    /**
     * @param {{id: string}[]} kinds
     * @param {number} radius px
     */
    constructor(kinds, radius) {
      this.radius = radius;
      this.element = LifeMap.signs.frame(radius);
      this.element.setAttribute("class", "sign count-ring");
      const shadow = { d: LifeMap.signs.discPath(radius + 1), class: "count-ring__shadow", transform: "translate(0 1.2)" };
      this.shares = kinds.map(({ id }) => LifeMap.draw("path", { class: `count-ring__share sign-line-${id}`, "stroke-width": LINE }));
      this.number = LifeMap.draw("text", { class: "count-ring__number" });
      this.element.append(
        LifeMap.draw("path", shadow), // a plain shape: a filter on each ring would cost a crowded map half its time
        LifeMap.draw("path", { d: LifeMap.signs.discPath(radius), class: "count-ring__ground" }),
        ...this.shares,
        this.number,
      );
    }

    /** @param {number[]} counts of events by kind, in the order of the kinds */
    show(counts) {
      sharesOf(counts, this.radius - 1.8).forEach((path, kind) => write(this.shares[kind], "d", path));
      const total = counts.reduce((sum, count) => sum + count, 0);
      const size = this.radius * (total > 99 ? 0.8 : 1.02);
      write(this.number, "y", size * 0.36);
      write(this.number, "font-size", size);
      if (this.number.textContent !== String(total)) this.number.textContent = total;
    }
  };

  /** Seats of a ring in a region: above or below the name that stands in its middle. */
  LifeMap.ringSeatsInside = (radius) => [
    [-radius, -2 * radius - 14],
    [-radius, 22],
    [40, -radius],
    [-40 - 2 * radius, -radius],
  ];

  /** Seats of a ring beside a mark: its corners first, then its sides. @returns {number[][]} to the ring's top left */
  LifeMap.ringSeats = function (reach, radius) {
    const away = reach + radius - 1;
    return [-40, -140, 40, 140, -90, 90, 0, 180].map((degrees) => {
      const angle = (degrees * Math.PI) / 180;
      return [away * Math.cos(angle) - radius, away * Math.sin(angle) - radius];
    });
  };
})();
