// A talk as it is given: which step comes next, how long the rest takes, what is said at a step. Pure.
(function () {
  "use strict";
  const isNumber = (value) => typeof value === "number" && Number.isFinite(value);
  const areNumbers = (list, count) => Array.isArray(list) && list.length === count && list.every(isNumber);
  const isCamera = (camera) =>
    areNumbers(camera?.bounds, 4) || (areNumbers(camera?.at, 2) && isNumber(camera.zoom));
  const isStep = (step) =>
    typeof step === "object" && step !== null && typeof step.id === "string" && isNumber(step.seconds) && isNumber(step.year) &&
    typeof step.sentence === "string" && isCamera(step.camera) &&
    ["notes", "citations", "needs", "shows", "hidden", "places", "here", "way", "legs"].every((list) => Array.isArray(step[list]));

  /** @returns {boolean} whether something that came from outside can be given as a talk */
  const isTalk = (talk) =>
    typeof talk === "object" && talk !== null && typeof talk.id === "string" && isNumber(talk.minutes) &&
    Array.isArray(talk.works) && talk.works.every((work) => typeof work === "string") &&
    Array.isArray(talk.steps) && talk.steps.length > 0 && talk.steps.every(isStep);

  const isKept = (lecture, number) => !lecture.kept || lecture.kept.has(lecture.talk.steps[number].id);

  /**
   * @param {{talk: object, step: number, kept: Set<string>|null}} lecture
   * @param {1|-1} direction
   * @returns {number|null} the nearest step in a direction that is not skipped
   */
  function stepBeside(lecture, direction) {
    for (let number = lecture.step + direction; lecture.talk.steps[number]; number += direction) {
      if (isKept(lecture, number)) return number;
    }
    return null;
  }

  /** @returns {number[]} the steps after this one that are skipped */
  const skippedAhead = (lecture) =>
    lecture.talk.steps.map((_, number) => number).filter((number) => number > lecture.step && !isKept(lecture, number));

  /** @returns {number[]} the steps after this one that will be told */
  const keptAhead = (lecture) =>
    lecture.talk.steps.map((_, number) => number).filter((number) => number > lecture.step && isKept(lecture, number));

  /** @returns {number} seconds of the steps from one up to, and without, another; skipped ones count nothing */
  function secondsBetween(lecture, from, to) {
    let sum = 0;
    for (let number = from; number < to; number++) if (isKept(lecture, number)) sum += lecture.talk.steps[number].seconds;
    return sum;
  }

  const asSentence = (text) => `${text[0].toUpperCase()}${text.slice(1).replace(/\.$/, "")}.`;

  /**
   * What is said at a step: the ways since the last step, also those of steps left out between, then its own sentence.
   * @param {object} talk
   * @param {number} number the step
   * @param {number|null} last the step that was told before it; null: none
   * @returns {string}
   */
  function spokenAt(talk, number, last) {
    const { steps } = talk;
    const spoken = (one) => steps[one].spoken ?? { sentence: steps[one].sentence, way: [], legs: [] };
    const ways = [];
    for (let one = (last ?? number - 1) + 1; one < number; one++) ways.push(...spoken(one).way, ...spoken(one).legs);
    if (last !== null && last < number) ways.push(...spoken(number).way);
    return [...ways.map(asSentence), spoken(number).sentence].join(" ");
  }

  LifeMap.talk = { isTalk, isKept, stepBeside, skippedAhead, keptAhead, secondsBetween, spokenAt };
})();
