// Tells Python what the map page shows, as often as it rests, and keeps the step that is looked at in sight.

const AFTER = 60; // ms: Streamlit runs one part a message, so the follower of the address speaks first
const LOOKED_AT = "life-map talk"; // where this window keeps which step of which talk is looked at
const POSITION = ".st-key-talk-place input";
const DRAWN = [50, 400]; // ms after which the list of steps has been drawn anew, mostly and at the latest

let lastLookedAt = null;

/** @returns {HTMLIFrameElement | null} */
const mapFrame = () => document.querySelector("iframe.life-map");

/** Ask the page where it stands, once it is there; a page that is only being made tells by itself. */
const ask = () => {
  const frame = mapFrame();
  if (frame && "ready" in frame.dataset) frame.contentWindow.postMessage({ type: "where" }, "*");
};

let wasAtPosition = false; // whether the last field with the focus was that of a step's position
document.addEventListener("focusin", ({ target }) => {
  wasAtPosition = target.matches(POSITION);
});

/** Show the chosen step in its list; give the focus back to its position, which is a new field after each move. */
function showChosen() {
  if (wasAtPosition && document.activeElement === document.body) document.querySelector(POSITION)?.focus();
  const chosen = document.querySelector(".st-key-talk-steps input:checked");
  chosen?.closest("label")?.parentElement?.scrollIntoView({ block: "nearest" });
}

/**
 * @param {{data: {looked_at: ?string}, parentElement: HTMLElement, setStateValue: function(string, object): void}} component
 */
export default function ({ data, setStateValue, parentElement }) {
  let waiting = 0;
  const hear = ({ source, data: told }) => {
    if (source !== mapFrame()?.contentWindow || told?.type !== "here") return;
    const { year, event, place, view, hidden, box } = told;
    const here = { year, event, place, view, hidden, box, looked_at: sessionStorage.getItem(LOOKED_AT) };
    const words = JSON.stringify(here);
    clearTimeout(waiting);
    if (words === parentElement.dataset.here) return;
    waiting = setTimeout(() => {
      const { leavingFor = window.location.pathname } = document.documentElement.dataset; // see the follower
      if (leavingFor !== window.location.pathname) return;
      parentElement.dataset.here = words;
      setStateValue("here", here);
    }, AFTER);
  };
  window.addEventListener("message", hear);
  if (data.looked_at !== lastLookedAt) DRAWN.forEach((wait) => setTimeout(showChosen, wait));
  lastLookedAt = data.looked_at;
  if (data.looked_at) sessionStorage.setItem(LOOKED_AT, data.looked_at);
  if (!("here" in parentElement.dataset)) ask();
  return () => window.removeEventListener("message", hear); // what was heard is still told
}
