// What the page and the window with the notes write to each other, with postMessage: the only way between them. Pure.
(function () {
  "use strict";
  const isNumber = (value) => typeof value === "number" && Number.isFinite(value);
  const isText = (value) => typeof value === "string";
  const isNothing = (value) => value === undefined;

  /** What may be asked for from the notes, and what it may come with. */
  const WISHES = {
    next: isNothing, previous: isNothing, first: isNothing, end: isNothing, enter: isNothing, escape: isNothing, comeBack: isNothing,
    full: isNothing, notes: isNothing, tellAll: isNothing, restartClock: isNothing, takeOffer: isNothing, nothing: isNothing,
    beside: isNumber, go: isNumber, shorten: isNumber,
    type: isText, toggle: isText, cover: isText, panel: isText, giveTalk: isText,
  };

  /** @returns {boolean} whether a letter from the notes asks for something that a lecture does */
  const isWish = (wish) => Array.isArray(wish) && Object.hasOwn(WISHES, wish[0]) && WISHES[wish[0]](wish[1]);

  /** @returns {object} what the notes are told of a lecture; its talk goes in a letter of its own */
  const stateOf = ({ step, kept, clock, cover }) => ({ step, kept, clock, cover });

  /** @returns {boolean} whether a letter is one of ours: of its kind, and with the secret that the two share */
  const isFrom = (letter, type, secret) => typeof letter === "object" && letter !== null && letter.type === type && letter.secret === secret;

  /**
   * The document of the window with the notes: the styles and scripts of this page, and what it has to know at once.
   * @param {object} data of the page
   * @param {string} secret
   * @param {string} title
   * @returns {string} HTML that links to nothing
   */
  function documentOf(data, secret, title) {
    const known = { secret, title, person: data.person, words: data.words, talks: data.talks.map(({ id, title: name, minutes }) => ({ id, title: name, minutes })) };
    const all = (tag) => [...document.querySelectorAll(tag)].map((one) => one.textContent);
    const scripts = all("script:not([type])").slice(0, -1); // they only say how things are done; the last one begins the page
    const json = JSON.stringify(known).replace(/</g, "\\u003c");
    return `<!DOCTYPE html><html lang="${document.documentElement.lang}" data-look="dark"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1"><title></title><style>${all("style").join("\n")}</style></head>
      <body class="notes-window"><script type="application/json" id="notes-data">${json}<\/script>${scripts.map((text) => `<script>${text}<\/script>`).join("")}
      <script>LifeMap.openNotes()<\/script></body></html>`;
  }

  LifeMap.notesLetters = { isWish, stateOf, isFrom, documentOf };
})();
