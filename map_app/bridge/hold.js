// Holds the map page in a frame of its own, made once and never again. Knows nothing of what the page shows.

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

/** @returns {?HTMLIFrameElement} the frame that early.js made, taken to its place without loading it again */
function earlyFrame(parent) {
  const frame = document.querySelector("html > iframe.life-map");
  if (frame) parent.moveBefore(frame, null);
  return frame;
}

/** Say below the frame that the map is being made; the page then covers it. */
function showThatItComes(parent, frame) {
  const note = document.createElement("p");
  note.className = "map-comes";
  note.setAttribute("role", "status");
  note.textContent = "Making the map. This takes some seconds the first time; it is kept for the next start.";
  parent.append(note);
  frame.addEventListener("load", () => note.remove(), { once: true });
}

/** @param {{parentElement: HTMLElement}} component where the map goes */
export default function ({ parentElement }) {
  if (parentElement.querySelector("iframe")) return;
  const frame = earlyFrame(parentElement) ?? makeMapFrame(parentElement);
  if (!("ready" in frame.dataset)) showThatItComes(parentElement, frame);
  window.addEventListener("click", (event) => {
    const link = event.target.closest(".st-key-rail a");
    if (link && link === document.querySelector(".st-key-rail a")) giveKeys(frame); // the first leads to the journey
  });
  if ("ready" in frame.dataset) giveKeys(frame);
  else frame.addEventListener("load", () => giveKeys(frame), { once: true });
}
