// The map everything else lies on, as its painter and its layers know it: levels of detail, styles, the ink of the relief.
(function () {
  "use strict";
  const HIGH_FROM = 3.3; // zoom from which the finer outlines are drawn
  const RELIEF_FADES = [4.4, 6.4]; // zoom at which the relief begins to fade, and is gone: it is too coarse beyond
  const STYLES = {
    paper: { coastLines: [[18, 0.18], [11, 0.26], [5, 0.4]], coastWidth: 0.8, graticule: 0.24, relief: 0.78 },
    dark: { coastLines: [[18, 0.25], [9, 0.35]], coastWidth: 0.8, graticule: 0.5, relief: 0.22 },
    atlas: { coastLines: [[18, 0.12], [10, 0.16], [4, 0.3]], coastWidth: 0.9, graticule: 0.3, relief: 0.7 },
  };

  /** Decode one level of detail; dated lakes keep their days. */
  function readLevel(level) {
    const read = (text) => LifeMap.readShape(LifeMap.decodeLine(text, level.scale));
    const rivers = new Map();
    for (const river of level.rivers) {
      if (!rivers.has(river.rank)) rivers.set(river.rank, []);
      rivers.get(river.rank).push(read(river.line));
    }
    return {
      land: level.land.map(read),
      lakes: level.lakes.map(read),
      rivers: [...rivers].map(([rank, shapes]) => ({ width: Math.max(0.5, 2 - 0.22 * rank), shapes })),
    };
  }

  /** @returns {boolean} whether a dated thing is there on a day */
  function isThere(dated, day) {
    return (dated.first_day ?? -Infinity) <= day && day <= (dated.last_day ?? Infinity);
  }

  /** @returns {OffscreenCanvas} a relief as ink: black where it is dark, clear where it is light */
  function inkOf(image) {
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d", { willReadFrequently: true });
    context.drawImage(image, 0, 0);
    const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
    const words = new Uint32Array(pixels.data.buffer); // red in the lowest byte, opacity in the highest
    for (let at = 0; at < words.length; at++) words[at] = ~words[at] << 24; // black at 1 - grey is the same as multiplying by grey
    context.putImageData(pixels, 0, 0);
    return canvas;
  }

  /** Read the relief of the page data. @returns {Promise<?object>} its bounds in map units, and its ink */
  async function readRelief(relief) {
    if (!relief) return null;
    const picture = await (await fetch(relief.url)).blob(); // a data address: nothing is asked of any host
    const image = await createImageBitmap(picture);
    return { bounds: relief.bounds, ink: inkOf(image) };
  }

  function strokePath(context, path, colour, width, alpha) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.globalAlpha = alpha;
    context.stroke(path);
    context.globalAlpha = 1;
  }

  LifeMap.baseMap = { HIGH_FROM, RELIEF_FADES, STYLES, readLevel, readRelief, isThere, strokePath };
})();
