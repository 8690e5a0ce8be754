// The clock of a lecture: how long it runs, how long is left, ahead or behind the plan. Pure; knows no time itself.
(function () {
  "use strict";

  /** @returns {{began: number, deadline: number, mark: {step: number, at: number}}} a clock that starts now, in ms */
  const startClock = (talk, step, now) => ({
    began: now,
    deadline: now + talk.minutes * 60000,
    mark: { step, at: now }, // from here the plan is reckoned
  });

  /** @returns {object} the clock when the lecturer has so many seconds left */
  const setLeft = (clock, step, seconds, now) => ({ ...clock, deadline: now + seconds * 1000, mark: { step, at: now } });

  /**
   * Read the clock.
   * @param {object} lecture with `clock`, `talk`, `step` and `kept`
   * @param {number} now ms
   * @returns {{running: number, left: number, ahead: number, rest: number}} seconds; `ahead` is below 0 when behind,
   *   0 while the step on the screen is on time; `rest` is what the steps after this one take
   */
  function readClock(lecture, now) {
    const { clock, talk, step } = lecture;
    const since = (now - clock.mark.at) / 1000;
    const planned = LifeMap.talk.secondsBetween(lecture, clock.mark.step, step) - LifeMap.talk.secondsBetween(lecture, step, clock.mark.step);
    const end = planned + talk.steps[step].seconds;
    return {
      running: (now - clock.began) / 1000,
      left: (clock.deadline - now) / 1000,
      ahead: since < planned ? planned - since : since > end ? end - since : 0,
      rest: LifeMap.talk.secondsBetween(lecture, step + 1, talk.steps.length),
    };
  }

  /** @returns {string} "21:40", "1:02:05", "−0:30" */
  function clockWords(seconds) {
    const whole = Math.round(Math.abs(seconds));
    const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
    const two = (number) => String(number).padStart(2, "0");
    const words = hours ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
    return seconds < 0 && whole ? `−${words}` : words;
  }

  LifeMap.clock = { startClock, setLeft, readClock, clockWords };
})();
