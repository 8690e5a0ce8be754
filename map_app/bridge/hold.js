// Holds the map page in a frame of its own, made once and never again. Knows nothing of what the page shows.

/**
 * Unpack a text.
 * @param {Uint8Array} packed gzip
 * @returns {Promise<string>}
 */
function unpack(packed) {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).text();
}

/**
 * Give the keys to the map as soon as the journey is the screen in front, unless the reader is busy elsewhere by then.
 * @param {HTMLIFrameElement} frame
 * @param {number} [until] ms of performance.now() at which to give up: the screen is another one
 */
function giveKeys(frame, until = performance.now() + 3000) {
  const focused = document.activeElement;
  if (focused !== document.body && !focused.closest(".st-key-rail a")) return;
  if (document.querySelector(".st-key-screen-journey")) frame.focus();
  else if (performance.now() < until) requestAnimationFrame(() => giveKeys(frame, until));
}

/**
 * Show the page, opened at the moment that the address of this window names.
 * @param {{data: Uint8Array, parentElement: HTMLElement}} component the page, packed, and where it goes
 */
export default function ({ data, parentElement }) {
  if (parentElement.querySelector("iframe")) return;
  const frame = document.createElement("iframe");
  frame.className = "life-map";
  frame.name = window.sessionStorage.getItem("life-map lecture") ?? ""; // what follow.js kept: a lecture goes on after a reload
  frame.title = "Map, time and story of the life";
  frame.allow = "fullscreen";
  frame.setAttribute("sandbox", "allow-scripts allow-popups allow-popups-to-escape-sandbox");
  parentElement.append(frame);
  window.addEventListener("click", (event) => {
    const link = event.target.closest(".st-key-rail a");
    if (link && link === document.querySelector(".st-key-rail a")) giveKeys(frame); // the first leads to the journey
  });
  unpack(data).then((page) => {
    const address = URL.createObjectURL(new Blob([page], { type: "text/html;charset=utf-8" }));
    frame.addEventListener("load", () => {
      URL.revokeObjectURL(address);
      frame.dataset.ready = "";
      giveKeys(frame);
    }, { once: true });
    frame.src = `${address}#${window.location.search.slice(1)}`;
  });
}
