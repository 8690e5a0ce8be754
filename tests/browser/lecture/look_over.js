// Looks over one step of a lecture as a listener would: what is cut off, overlaps, is too small or too pale.
(() => {
  const HALF = innerWidth * 0.5;
  const LIGHTEST_GROUND = "rgb(40, 48, 56)"; // land and lines under the dark ground of the words, where it is thinnest

  const boxes = (selector) =>
    [...document.querySelectorAll(selector)]
      .filter((one) => one.getClientRects().length)
      .map((one) => ({ text: one.textContent, box: one.getBoundingClientRect(), style: getComputedStyle(one) }));
  const isInSight = ({ box }) => box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight;
  const touch = ({ box: one }, { box: other }) =>
    one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 1 && other.top < one.bottom - 1;
  const least = (list) => Math.min(99, ...list.map(({ style }) => parseFloat(style.fontSize)));

  /** Relative luminance, as WCAG reckons it. */
  function light(colour) {
    const [red, green, blue] = colour
      .match(/[\d.]+/g)
      .map((part) => Number(part) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
  const contrast = ({ style }) => (light(style.color) + 0.05) / (light(LIGHTEST_GROUND) + 0.05);

  function placeFaults() {
    const mark = document.querySelector(".place-mark--now");
    if (!mark) return [];
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const isSeen = x > HALF && x < innerWidth && y > 0 && y < innerHeight;
    return isSeen ? [] : [`his place is not in the half of the map: ${mark.getAttribute("aria-label")}`];
  }

  const subtitles = boxes(".lecture__subtitle");
  const words = boxes(".lecture [data-words]");
  const names = boxes(".map-name__line").filter(isInSight);
  const cut = words.filter(({ box }) => box.left < 0 || box.right > HALF || box.top < 0 || box.bottom > innerHeight);
  const others = (number) => [...words.slice(number + 1), ...names, ...subtitles];
  const subtitle = document.querySelector(".lecture__subtitle");
  if (subtitle.scrollHeight > subtitle.clientHeight + 1) cut.push({ text: subtitle.textContent });
  const overlaps = words.flatMap((one, number) => others(number).filter((other) => touch(one, other)).map((other) => [one, other]));
  return {
    faults: [
      ...cut.map(({ text }) => `cut off: ${text}`),
      ...overlaps.map(([one, other]) => `overlap: ${one.text} / ${other.text}`),
      ...placeFaults(),
    ],
    words: least([...words, ...subtitles]),
    names: least(names),
    contrast: Math.min(...words.map(contrast)),
  };
})();
