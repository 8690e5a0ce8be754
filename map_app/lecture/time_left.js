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
   * @param {object} page
   * @param {object} session
   * @returns {{remove: function(): void}}
   */
  LifeMap.makeTimeLeft = function (page, session) {
    const { data } = page;
    const field = LifeMap.make("input", { type: "text", inputmode: "decimal", class: "lecture-ask__field", "aria-label": LifeMap.say(data, "minutes_left") });
    const form = LifeMap.make(
      "form",
      { class: "lecture-ask", hidden: true },
      LifeMap.make("span", { text: LifeMap.say(data, "minutes_short") }), field, LifeMap.make("span", { text: LifeMap.say(data, "minutes_long") }),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const seconds = LifeMap.secondsOfMinutes(field.value);
      if (seconds === null) return;
      session.shorten(seconds);
      session.store.flush(); // the very next key is for the lecture again
    });
    page.element("map-region").append(form);

    const stop = session.store.subscribe((lecture, before) => {
      if (lecture.isAsking === before.isAsking) return;
      form.hidden = !lecture.isAsking;
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
        form.remove();
      },
    };
  };
})();
