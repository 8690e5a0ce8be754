// Samples of the lines and tints of states for the legend. Holds no words.
(function () {
  "use strict";
  const { draw } = LifeMap;
  const [WIDTH, HEIGHT] = [90, 22];
  const LINES = { state: "", front: "5 3.5", part: "1.5 3" }; // dashes, as on the map

  const svg = (...children) =>
    draw("svg", { class: "sample", width: WIDTH, height: HEIGHT, viewBox: `0 0 ${WIDTH} ${HEIGHT}`, "aria-hidden": "true" }, ...children);

  /** @param {"state"|"front"|"part"} kind */
  function line(kind) {
    return svg(draw("path", { d: "M4 14Q26 4 46 11T86 8", class: `sample-border sample-border--${kind}`, "stroke-dasharray": LINES[kind] }));
  }

  /** Land held by force: its holder's tint, in stripes. */
  function heldByForce() {
    const stripes = Array.from({ length: 12 }, (_, number) => `M${number * 8 - 14} ${HEIGHT}l${HEIGHT - 4} ${4 - HEIGHT}`).join("");
    return svg(
      draw("rect", { x: 1, y: 2, width: WIDTH - 2, height: HEIGHT - 4, class: "sample-tint" }),
      draw("path", { d: stripes, class: "sample-stripes" }),
    );
  }

  LifeMap.borderSamples = { line, heldByForce };
})();
