// Keeps the drafts of talks in this browser, and asks before unsaved changes are left.
// What lies here is text for Python to read; nothing of it is ever shown from here.

const PREFIX = "life-map draft";
const REST = 900; // ms after the last key, until what was typed is handed over
const sitting = crypto.randomUUID(); // of this window, so that two windows never write over each other

let mustAsk = false; // whether something is in no file yet
let isTyping = false; // whether a field holds what Python has not heard of
let toldTo = ""; // the sitting in Python that was told what lies here
let hasFailed = false;

window.addEventListener("beforeunload", (event) => {
  if (mustAsk || isTyping) event.preventDefault();
});
// While this lock is held, other windows leave the drafts of this one alone.
window.navigator.locks?.request(`${PREFIX}/${sitting}`, () => new Promise(() => {}));

/** @returns {{name: string, sitting: string, key: string, changed: number, record: string}[]} the latest first */
function draftsOf(life) {
  const start = `${PREFIX}/${life}/`;
  const names = Object.keys(localStorage).filter((name) => name.startsWith(start));
  return names
    .map((name) => {
      const [owner, key] = name.slice(start.length).split("/");
      try {
        return { name, sitting: owner, key, ...JSON.parse(localStorage.getItem(name)) };
      } catch {
        return null;
      }
    })
    .filter((one) => one && typeof one.record === "string")
    .sort((one, other) => other.changed - one.changed);
}

const nameOf = (life, key) => `${PREFIX}/${life}/${sitting}/${key}`;
const write = (life, key, record, changed) =>
  localStorage.setItem(nameOf(life, key), JSON.stringify({ record, changed }));

/** @returns {Promise<Set<string>>} the sittings whose windows are open */
async function openSittings() {
  const held = (await window.navigator.locks?.query())?.held ?? [];
  return new Set(held.map(({ name }) => name.slice(PREFIX.length + 1)));
}

/**
 * Take over the drafts that no other window has open; of two of one talk, the earlier becomes one more.
 * @returns {Promise<string[][]>} key and record of each, the latest first
 */
async function adopt(life) {
  const open = await openSittings();
  const found = draftsOf(life).filter((one) => one.sitting === sitting || !open.has(one.sitting));
  const taken = new Set();
  return found.map(({ name, key, record, changed }) => {
    const own = taken.has(key) ? `own-${crypto.randomUUID().slice(0, 8)}` : key;
    taken.add(own);
    localStorage.removeItem(name);
    write(life, own, record, changed);
    return [own, record];
  });
}

/** Make what is kept for this window the same as what lies on the desk. */
function keep(life, records) {
  for (const one of draftsOf(life)) {
    if (one.sitting === sitting && !(one.key in records)) localStorage.removeItem(one.name);
  }
  for (const [key, record] of Object.entries(records)) {
    const kept = JSON.parse(localStorage.getItem(nameOf(life, key)));
    if (kept?.record !== record) write(life, key, record, Date.now());
  }
}

/** Hand over what was typed, as its own key for that would. */
function handOver(field) {
  const ctrlKey = field instanceof HTMLTextAreaElement;
  const key = { key: "Enter", code: "Enter", ctrlKey, bubbles: true };
  field.dispatchEvent(new KeyboardEvent("keydown", key));
  field.dispatchEvent(new KeyboardEvent("keypress", { ...key, charCode: 13 }));
  isTyping = false;
}

// What was typed is handed over once the typing rests, so that a reload cannot lose more than a word.
let resting = 0;
document.addEventListener("input", ({ target }) => {
  if (!target.closest?.("[class*=st-key-talk-texts]")) return;
  isTyping = true;
  clearTimeout(resting);
  resting = setTimeout(handOver, REST, target);
});

/** Do something with the store of this browser; what went wrong, in words, or nothing. */
async function tried(work) {
  try {
    await work();
    return "";
  } catch (error) {
    return String(error);
  }
}

/**
 * @param {{data: object, setTriggerValue: function(string, *): void}} component
 *   data: life, sitting, has_heard, records by key, is_saved
 */
export default async function ({ data, setTriggerValue }) {
  const { life, records } = data;
  if (data.has_heard) {
    mustAsk = !data.is_saved;
    const failure = await tried(() => keep(life, records));
    if (failure && !hasFailed) setTriggerValue("failed", failure);
    hasFailed ||= failure !== "";
  } else if (toldTo !== data.sitting) {
    toldTo = data.sitting;
    let drafts = [];
    await tried(async () => (drafts = await adopt(life)));
    setTriggerValue("kept", drafts);
  }
}
