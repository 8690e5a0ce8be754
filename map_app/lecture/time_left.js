// "I have 12 minutes left": a small question over the map that shortens the talk.
(function () {
  "use strict";
  const LONGEST = 600; // minutes

  /** @returns {number|null} seconds, or null for what is no number of minutes */
  LifeMap.secondsOfMinutes = function (text) {
    const minutes = Number(String(text).trim().replace(",", "."));
    return text.trim() && minutes >= 0 && minutes <= LONGEST ? Math.round(minutes * 60) : null;
  };

  /**
   * A field for the minutes that are left; what is no number of them is refused in words.
   * @param {object} data of the page
   * @param {string} name of its class
   * @param {function(number): void} onSeconds
   * @returns {{element: HTMLElement, field: HTMLInputElement, forget: function(): void}} no form: a frame may not send any
   */
  LifeMap.makeMinutesField = function (data, name, onSeconds) {
    const fault = LifeMap.make("span", { class: `${name}__fault`, role: "alert", hidden: true });
    const field = LifeMap.make("input", { type: "text", inputmode: "decimal", class: `${name}__field`, "aria-label": LifeMap.say(data, "minutes_left") });
    const tell = (text) => Object.assign(fault, { textContent: text, hidden: !text });
    const element = LifeMap.make("div", { class: name }, field, fault);
    field.addEventListener("input", () => tell(""));
    field.addEventListener("keydown", ({ key }) => {
      if (key !== "Enter") return;
      const seconds = LifeMap.secondsOfMinutes(field.value);
      tell(seconds === null ? LifeMap.say(data, "minutes_fault", { most: LONGEST }) : "");
      if (seconds !== null) onSeconds(seconds);
    });
    return { element, field, forget: () => tell("") };
  };

  /** @returns {string} what a talk that was shortened to some seconds leaves out, or that not even its end fits */
  LifeMap.shortenedWords = function (data, lecture, seconds) {
    const ahead = LifeMap.talk.keptAhead(lecture);
    const skipped = LifeMap.talk.skippedAhead(lecture).map((number) => number + 1);
    const { rest } = LifeMap.clock.readClock(lecture, Date.now());
    if (!ahead.length) return LifeMap.say(data, "next_none");
    const { clockWords } = LifeMap.clock;
    if (rest > seconds) return LifeMap.say(data, "only_the_last", { needed: clockWords(rest), left: clockWords(seconds) });
    const words = { told: ahead.length, all: ahead.length + skipped.length, skipped: skipped.join(", ") || LifeMap.say(data, "nothing_skipped") };
    return LifeMap.say(data, "shortened", words);
  };

  /**
   * @param {object} page
   * @param {object} session
   * @returns {{remove: function(): void}}
   */
  LifeMap.makeTimeLeft = function (page, session) {
    const { data } = page;
    const { element, field, forget } = LifeMap.makeMinutesField(data, "lecture-ask", shorten);
    field.before(LifeMap.make("span", { text: LifeMap.say(data, "minutes_short") }));
    field.after(LifeMap.make("span", { text: LifeMap.say(data, "minutes_long") }));
    element.hidden = true;
    page.element("map-region").append(element);

    function shorten(seconds) {
      session.shorten(seconds);
      session.store.flush(); // the very next key is for the lecture again
    }

    const stop = session.store.subscribe((lecture, before) => {
      if (lecture.isAsking === before.isAsking) return;
      element.hidden = !lecture.isAsking;
      forget();
      if (lecture.isAsking) {
        const { left } = LifeMap.clock.readClock(lecture, Date.now());
        field.value = String(Math.max(0, Math.round(left / 60)));
        field.select();
        field.focus();
      } else page.root.querySelector(".lecture").focus({ preventScroll: true });
    });
    return {
      remove() {
        stop();
        element.remove();
      },
    };
  };
})();
