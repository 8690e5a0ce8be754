// The lettering of names on the map: which face and size each use has, and how wide a text is in it. Seats nothing.
(function () {
  "use strict";
  const LINE = 1.14; // height of a line, in its own size

  /** Size in px on a map 910 px wide; `least` is the size below which it never goes. */
  const STYLES = {
    "now": { size: 17, weight: 700, least: 14 },
    "now-dates": { size: 13, italic: true, least: 12 },
    "end": { size: 15, weight: 700, least: 12 },
    "was": { size: 13.5, least: 11.5 },
    "was-dates": { size: 12.2, italic: true, least: 11 },
    "area": { size: 17, least: 14 },
    "area-faint": { size: 13.5, spacing: 0.08, least: 11.5 },
    "beside": { size: 12.5, least: 11 },
    "leg": { size: 14, italic: true, least: 12 },
    "state": { size: 12, least: 9 },
    "part": { size: 13, italic: true, least: 10 },
    "sea": { size: 13, italic: true, spacing: 0.2, least: 11 },
    "town": { size: 12, least: 11 },
    "today": { size: 10.5, least: 10.5 },
  };
  const widths = new Map();
  let pen = null;

  /** @returns {number} how lettering grows or shrinks with the map: 1 on a map 910 px wide */
  LifeMap.letteringScale = (mapWidth) =>
    LifeMap.magnification.letters || (mapWidth > 1100 ? 1.22 : mapWidth < 500 ? 0.82 : 1);

  /** @returns {{font: string, size: number, spacing: number}} of a style on a map of that width; `ownSize` goes before the style's */
  LifeMap.letteringOf = function (name, mapWidth, ownSize) {
    const style = STYLES[name];
    const size = Math.max(style.least, LifeMap.magnification.least, Math.round((ownSize || style.size) * LifeMap.letteringScale(mapWidth) * 10) / 10);
    const face = LifeMap.colours().display;
    return {
      font: `${style.italic ? "italic " : ""}${style.weight || 400} ${size}px ${face}`,
      size,
      spacing: (style.spacing || 0) * size,
    };
  };

  /** @returns {number} px */
  LifeMap.textWidth = function (text, lettering) {
    const key = `${lettering.font}|${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      pen = pen || document.createElement("canvas").getContext("2d");
      pen.font = lettering.font;
      widths.set(key, (width = pen.measureText(text).width));
    }
    return width + lettering.spacing * text.length;
  };

  /** Forget all widths: the faces have arrived. */
  LifeMap.forgetWidths = () => widths.clear();

  /**
   * Measure a name of one or more lines.
   * @param {[string, string][]} lines text and style of each; empty texts are left out
   * @param {number} mapWidth px
   * @param {number} [size] of the first line, instead of its style's
   * @returns {{lines: object[], width: number, height: number}}
   */
  LifeMap.measureName = function (lines, mapWidth, size) {
    const kept = lines
      .filter(([text]) => text)
      .map(([text, style], number) => ({ text, style, ...LifeMap.letteringOf(style, mapWidth, number ? 0 : size) }));
    for (const line of kept) line.height = Math.ceil(line.size * LINE);
    return {
      lines: kept,
      width: Math.ceil(Math.max(...kept.map((line) => LifeMap.textWidth(line.text, line)))) + 1,
      height: kept.reduce((sum, line) => sum + line.height, 0),
    };
  };
})();
