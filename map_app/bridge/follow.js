// Keeps the address of this window and the moment in the map page together, and tells Python of it.

const ARRIVAL = 1500; // ms in which the page settles after it was sent somewhere by the address

const AFTER = 60; // ms: Streamlit runs one fragment a message, so a second follower has to speak by itself

let hasSettled = false; // whether the page has told its first moment
let settled = null; // the moment in which the page rests
const passedOn = new WeakMap(); // by follower: the moment it passed on last
let sentByAddress = -Infinity; // when the address last sent the page somewhere

// Streamlit forgets a change of screens if anything else is asked of it before the new screen has begun.
const LEAVING = 30_000; // ms within which it begins even on a busy machine, or never
window.addEventListener("click", ({ target }) => {
  const link = target.closest?.("[data-testid=stPageLink] a");
  if (!link || link.pathname === window.location.pathname) return;
  const root = document.documentElement;
  root.dataset.leavingFor = link.pathname;
  setTimeout(() => delete root.dataset.leavingFor, LEAVING);
}, true);

/** @returns {boolean} whether another screen was asked for and has not begun */
function isLeaving() {
  const { leavingFor } = document.documentElement.dataset;
  return leavingFor !== undefined && leavingFor !== window.location.pathname;
}

/** @returns {HTMLIFrameElement | null} */
const mapFrame = () => document.querySelector("iframe.life-map");

/** Give the page the whole window while a lecture is given, and the keys with it. */
function setPresenting(isOn) {
  document.documentElement.toggleAttribute("data-presenting", isOn);
  if (isOn) mapFrame()?.focus();
}

const isPresenting = () => document.documentElement.hasAttribute("data-presenting");
const TYPING = "input, textarea, select, [contenteditable], [role=combobox], [role=dialog]";

/** Pass on the keys of a lecture while this window has them; the page decides what they mean. */
function passKey(event) {
  const { key, ctrlKey, altKey, metaKey, target } = event;
  const frame = mapFrame();
  const isForPage = isPresenting() || key === "F5" || key.toLowerCase() === "p";
  if (!frame || !frame.checkVisibility({ visibilityProperty: true }) || !isForPage) return;
  if (ctrlKey || altKey || metaKey || target?.closest?.(TYPING)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  frame.focus(); // the next one goes there by itself
  if (key.toLowerCase() === "f") toggleFullScreen();
  else frame.contentWindow.postMessage({ type: "key", key }, "*");
}

/** A page in a frame may not ask for the full screen on a key that it did not get itself. */
function toggleFullScreen() {
  if (document.fullscreenElement) document.exitFullscreen();
  else document.documentElement.requestFullscreen().catch(() => {});
}

/**
 * Write a moment as the words of an address, the same words as in the exported file.
 * @param {{year: ?number, event: ?string, place: ?string, told: ?string, beside: ?string, readings: ?number,
 *   look: ?string, present: ?number, step: ?number, talk: ?string}} moment
 * @returns {string} "?year=1923&place=moscow"
 */
function addressOf(moment) {
  const told = ["year", "event", "place", "readings", "told", "beside", "look", "present", "step", "talk"];
  const all = Object.fromEntries(told.map((word) => [word, moment[word] ?? null]));
  const words = Object.entries(all).filter(([, value]) => value !== null);
  return `?${new URLSearchParams(words)}`;
}

/** @returns {object} what Python has to know of a moment: what is shown, and on whose word */
const momentToldPython = ({ year, event, place, told, beside }) => ({ year, event, place, told, beside });

/** @returns {object} what the address of this window names: year, event, place, and on whose word */
function momentInAddress() {
  const words = new URLSearchParams(window.location.search);
  return {
    year: Number(words.get("year")) || null,
    event: words.get("event"),
    place: words.get("place"),
    told: words.get("told") ?? "best",
    beside: words.get("beside"),
    look: words.get("look"),
    readings: words.get("readings") === "1",
  };
}

/** @returns {boolean} whether the reader has moved on from what the address names before the page told its first moment */
function hasMoved(moment) {
  const { year, event, place, told, beside, readings } = momentInAddress();
  const isElsewhere = [[event, moment.event], [place, moment.place], [beside, moment.beside]].some(([one, other]) => one !== (other ?? null));
  const isOtherYear = year !== null && event === null && year !== moment.year;
  return isElsewhere || isOtherYear || told !== (moment.told ?? "best") || readings !== Boolean(moment.readings);
}

/** Put a moment into the address: a step to go back to, unless the address led there or the page plays by itself. */
function writeAddress(moment, isFirst) {
  const address = addressOf(moment);
  if (address === window.location.search) return;
  const isArrival = isFirst || performance.now() - sentByAddress < ARRIVAL;
  const change = isArrival || moment.playing || moment.present ? "replaceState" : "pushState";
  window.history[change](window.history.state, "", address);
}

/** Hear what the page told before anybody here listened, once. */
function hearEarly(hear) {
  const { frame, told } = window.earlyLifeMap ?? { told: [] };
  delete window.earlyLifeMap;
  for (const data of told) hear({ source: frame.contentWindow, data });
}

/**
 * @param {{data: {follows_after: boolean}, parentElement: HTMLElement, setStateValue: function(string, object): void}} component
 */
export default function ({ data, parentElement, setStateValue }) {
  const passOn = () => (data.follows_after ? setTimeout(passOnNow, AFTER) : passOnNow());
  const passOnNow = () => {
    if (isLeaving()) return void setTimeout(passOnNow, AFTER);
    if (!settled || passedOn.get(parentElement) === settled) return;
    passedOn.set(parentElement, settled);
    setStateValue("moment", settled);
  };
  const hear = ({ source, data: told }) => {
    if (source !== mapFrame()?.contentWindow) return;
    if (told?.type === "presenting") setPresenting(told.on === true);
    if (told?.type === "keep" && typeof told.text === "string") window.sessionStorage.setItem("life-map lecture", told.text);
    if (told?.type !== "settled") return;
    writeAddress(told, !hasSettled && !hasMoved(told));
    hasSettled = true;
    const moment = momentToldPython(told);
    if (addressOf(moment) !== (settled && addressOf(settled))) settled = moment;
    passOn();
  };
  const goBack = () => {
    sentByAddress = performance.now();
    mapFrame()?.contentWindow.postMessage({ type: "go", ...momentInAddress() }, "*");
  };
  window.addEventListener("message", hear);
  window.addEventListener("popstate", goBack);
  window.addEventListener("keydown", passKey, true);
  hearEarly(hear);
  passOn(); // what the page told before this follower was there
  return () => {
    window.removeEventListener("message", hear);
    window.removeEventListener("popstate", goBack);
    window.removeEventListener("keydown", passKey, true);
  };
}
