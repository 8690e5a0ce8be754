// The small drawings on buttons, each in a square of 16. Knows no button.
(function () {
  "use strict";
  const filled = (d) => [["path", { d }]];
  const lined = (d, width = 1.5) => [["path", { d, fill: "none", stroke: "currentColor", "stroke-width": width }]];

  const ICONS = {
    play: filled("M4 2.5v11l9-5.5z"),
    pause: filled("M4 3h3v10H4zM9 3h3v10H9z"),
    previous: filled("M3 3h2v10H3zM13 3v10L6 8z"),
    next: filled("M11 3h2v10h-2zM3 3v10l7-5z"),
    close: lined("M3.5 3.5l9 9m0-9l-9 9", 1.6),
    present: [...lined("M1.800 3h12.400v7.500H1.800zM8 10.500v3M5 14h6", 1.3), ...filled("M6.700 4.900v3.700l3.300-1.850z")],
    find: [...lined("M7 2.8a4.2 4.2 0 1 0 .01 0z"), ...lined("M10.2 10.2L14 14", 1.6)],
    layers: lined("M8 2l6 3-6 3-6-3zM2 8l6 3 6-3M2 11l6 3 6-3", 1.3),
    signs: [...filled("M4 2a2 2 0 1 0 .01 0zM2.2 9.5h4v4h-4z"), ...lined("M8 4h6M8 11.5h6", 1.3)],
    differ: lined("M2 5.5h8M2 9.5h8M3.6 12.5l4.8-10", 1.5),
    place: lined(
      "M8 14.2C5 10.6 3.6 8.4 3.6 6.3a4.4 4.4 0 0 1 8.800 0c0 2.100-1.400 4.300-4.400 7.900zM8 4.700a1.700 1.700 0 1 0 .01 0z",
      1.3,
    ),
    person: lined("M8 2.500a2.700 2.700 0 1 0 .01 0zM3 13.800c.3-3 2.200-4.600 5-4.600s4.700 1.600 5 4.600", 1.3),
    year: lined("M2.500 3.500h11v10h-11zM2.500 6.500h11M5.500 2v3M10.500 2v3", 1.3),
  };

  /**
   * @param {string} name one of the names above
   * @param {number} [size] in pixels
   * @returns {SVGElement} hidden from screen readers
   */
  LifeMap.icon = function (name, size = 16) {
    const box = {
      class: "icon",
      width: size,
      height: size,
      viewBox: "0 0 16 16",
      fill: "currentColor",
      "aria-hidden": "true",
      focusable: "false",
    };
    return LifeMap.draw("svg", box, ...ICONS[name].map(([tag, attributes]) => LifeMap.draw(tag, attributes)));
  };
})();
