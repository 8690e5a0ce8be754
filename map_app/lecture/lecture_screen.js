// What stands over the map in a lecture: the words of the step, the spoken sentence as a subtitle, black and white, a number.
(function () {
  "use strict";
  const NOTICE = 6000; // ms that a notice stays
  const TYPED = 4000; // ms that a half-typed number stays

  function makeParts() {
    const part = (name, attributes = {}) => LifeMap.make("p", { class: `lecture__${name}`, hidden: true, ...attributes });
    return {
      subtitle: part("subtitle", { "aria-hidden": "true" }), // the live region says it
      hint: part("hint"),
      notice: part("notice", { role: "status" }),
      typed: part("typed", { role: "status" }),
      cover: LifeMap.make("div", { class: "lecture__cover", hidden: true }),
    };
  }

  function write(part, text) {
    if (part.textContent !== text) part.textContent = text;
    part.hidden = !text;
  }

  /**
   * @param {object} page
   * @param {object} session
   * @returns {{remove: function(): void}}
   */
  LifeMap.makeLectureScreen = function (page, session) {
    const { data } = page;
    const text = LifeMap.makeLectureText();
    const parts = makeParts();
    const frame = LifeMap.make(
      "section",
      { class: "lecture", "aria-label": LifeMap.say(data, "lecture"), tabindex: "-1", hidden: true },
      LifeMap.make("div", { class: "lecture__shade" }), text.element, ...Object.values(parts),
    );
    page.element("map-region").append(frame);
    let timers = [];
    let focused = null;

    function show() {
      const [state, lecture] = [page.store.get(), session.store.get()];
      frame.hidden = !lecture.isOn;
      if (!lecture.isOn) return;
      const number = lecture.step + 1;
      frame.classList.toggle("has-subtitle", lecture.hasSubtitle);
      frame.classList.toggle("is-back-row", lecture.isBackRow);
      write(parts.subtitle, lecture.hasSubtitle && !lecture.detour ? LifeMap.talk.spokenAt(lecture.talk, lecture.step, null) : "");
      write(parts.hint, lecture.detour ? LifeMap.say(data, "return_to_step", { number }) : "");
      write(parts.notice, lecture.notice);
      write(parts.typed, lecture.typed ? LifeMap.say(data, "go_to_step", { number: lecture.typed }) : "");
      parts.cover.hidden = !lecture.cover;
      parts.cover.dataset.cover = lecture.cover ?? "";
      text.show(LifeMap.lectureWords(data, state, lecture));
    }

    /** Keep a notice and a half-typed number for a while only. */
    function forgetLater(lecture, before) {
      if (lecture.notice === before.notice && lecture.typed === before.typed) return;
      timers.forEach(clearTimeout);
      timers = [];
      if (lecture.notice) timers.push(setTimeout(() => session.store.set({ notice: "" }), NOTICE));
      if (lecture.typed) timers.push(setTimeout(session.forgetTyped, TYPED));
    }

    function moveFocus(lecture, before) {
      if (lecture.isOn === before.isOn) return;
      if (lecture.isOn) {
        focused = document.activeElement;
        frame.focus({ preventScroll: true });
      } else if (focused?.isConnected) focused.focus({ preventScroll: true });
    }

    const resized = new ResizeObserver(() => session.store.get().isOn && text.fit());
    resized.observe(frame);
    const stops = [
      page.store.subscribe((state) => state.presenting && show()),
      session.store.subscribe((lecture, before) => {
        show();
        forgetLater(lecture, before);
        moveFocus(lecture, before);
      }),
    ];
    document.fonts.ready.then(show);
    return {
      remove() {
        stops.forEach((stop) => stop());
        timers.forEach(clearTimeout);
        resized.disconnect();
        frame.remove();
      },
    };
  };
})();
