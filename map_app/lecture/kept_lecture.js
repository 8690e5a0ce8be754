// Keeps a lecture over a reload of the page, and while it is left: the step, what was told, the clock. Shows nothing.
(function () {
  "use strict";
  const STORE = "life-map lecture";
  const LONGEST_PAUSE = 3 * 60 * 60000; // ms after which a lecture that was left is over
  const isEmbedded = window.parent !== window;
  const isNumber = (value) => typeof value === "number" && Number.isFinite(value);
  const areTexts = (list) => Array.isArray(list) && list.every((one) => typeof one === "string");
  const isClock = (clock) => [clock?.began, clock?.deadline, clock?.mark?.step, clock?.mark?.at].every(isNumber);
  const isRecord = (one) =>
    typeof one?.step === "string" && isNumber(one.seen) && isClock(one.clock) && areTexts(one.told) && (one.kept === null || areTexts(one.kept));

  /** A page in a frame has no store of its own: its host keeps the text, and gives it back as the frame's name. */
  function readStore() {
    try {
      const found = JSON.parse(isEmbedded ? window.name : sessionStorage.getItem(STORE));
      return typeof found === "object" && found !== null ? found : {};
    } catch {
      return {}; // nothing is kept, or the browser keeps nothing for this page
    }
  }

  function writeStore(all) {
    const text = JSON.stringify(all);
    try {
      if (isEmbedded) window.parent.postMessage({ type: "keep", text }, "*"); // a talk and its clock: nothing the host does not know
      else sessionStorage.setItem(STORE, text);
    } catch {
      // the lecture goes on, it only does not outlive a reload
    }
  }

  /** @returns {object} a lecture as it is kept, its step by name */
  const recordOf = ({ talk, step, told, kept, clock, isBackRow, hasSubtitle }, now) =>
    ({ step: talk.steps[step].id, told, kept: kept && [...kept], clock, isBackRow, hasSubtitle, seen: now });

  /**
   * Find where a lecture was left.
   * @param {*} record what was kept
   * @param {object} talk
   * @param {number} now ms
   * @returns {object|null} the part of the lecture to go on with; null if it is over, or its step is gone
   */
  function goingOn(record, talk, now) {
    if (!isRecord(record) || now - record.seen > LONGEST_PAUSE) return null;
    const step = talk.steps.findIndex(({ id }) => id === record.step);
    if (step < 0) return null;
    const { told, kept, clock } = record;
    return { step, told, kept: kept && new Set(kept), clock, isBackRow: record.isBackRow === true, hasSubtitle: record.hasSubtitle === true };
  }

  /**
   * @param {object} data of the page
   * @returns {{secret: string, of: function(object, number): object|null, talkNamed: function(string): object|undefined, keep: function(object, number): void}}
   */
  LifeMap.makeKeptLecture = function (data) {
    const all = readStore();
    const secret = typeof all.secret === "string" ? all.secret : Array.from(crypto.getRandomValues(new Uint32Array(4)), String).join("-");
    const lectures = { ...all.lectures };
    const nameOf = ({ id }) => `${data.person.name}/${id}`;
    const isOwn = (talk) => data.talks.some((one) => one === talk);
    let other = LifeMap.talk.isTalk(all.talk) ? all.talk : null; // a talk that the page did not come with

    return {
      secret, // by which the notes and the page know each other again
      of: (talk, now) => goingOn(lectures[nameOf(talk)], talk, now),
      talkNamed: (id) => (other && other.id === id ? other : data.talks.find((one) => one.id === id)),
      keep(lecture, now) {
        if (!isOwn(lecture.talk)) other = lecture.talk;
        lectures[nameOf(lecture.talk)] = recordOf(lecture, now);
        writeStore({ secret, lectures, talk: isOwn(lecture.talk) ? null : other });
      },
    };
  };

  LifeMap.keptLecture = { recordOf, goingOn };
})();
