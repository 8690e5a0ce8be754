// The button "Present", the addresses that open in a lecture, and the messages of a host that begin one or bring a talk.
(function () {
  "use strict";

  /** @returns {{step: number|null, talk: object|undefined}|null} the lecture that an address asks for */
  LifeMap.lectureOfAddress = function (talkNamed, words) {
    if (words.present !== "1") return null;
    const step = Number(words.step);
    return { step: Number.isInteger(step) && step > 0 ? step - 1 : null, talk: talkNamed(words.talk) };
  };

  function beginByAddress(page) {
    const wish = LifeMap.lectureOfAddress(page.lecture.talkNamed, Object.fromEntries(new URLSearchParams(location.hash.slice(1))));
    if (wish) page.lecture.enter(wish.step, wish.talk);
  }

  /** Obey the host: its keys, a talk that is being written, a lecture to begin or to end. */
  function obey(page, message) {
    const session = page.lecture;
    if (typeof message !== "object" || message === null) return;
    if (message.type === "key" && typeof message.key === "string") {
      const wish = LifeMap.lectureWishOfKey({ key: message.key, target: null }, session.store.get().isOn);
      if (wish) LifeMap.doLectureWish(page, session, wish);
    } else if (message.type === "talk" && LifeMap.talk.isTalk(message.talk)) session.setTalk(message.talk);
    else if (message.type === "present" && message.on === false) session.leave();
    else if (message.type === "present") session.enter(Number.isInteger(message.step) ? message.step - 1 : null);
  }

  LifeMap.controls.present = function (page) {
    const session = page.lecture;
    const button = LifeMap.make(
      "button",
      { type: "button", class: "button button--plate tool tool--present", on: { click: () => session.enter() } },
      LifeMap.icon("present"),
      LifeMap.make("span", { class: "button__words", text: LifeMap.say(page.data, "present") }),
    );
    button.setAttribute("aria-label", LifeMap.say(page.data, "present"));
    page.element("tools").prepend(button);

    const isEmbedded = window.parent !== window;
    const hear = (event) => event.source === window.parent && obey(page, event.data);
    const begin = () => beginByAddress(page);
    const stop = session.store.subscribe((lecture, before) => {
      if (isEmbedded && lecture.isOn !== before.isOn) window.parent.postMessage({ type: "presenting", on: lecture.isOn }, "*");
    });
    if (isEmbedded) window.addEventListener("message", hear);
    window.addEventListener("hashchange", begin);
    requestAnimationFrame(begin); // once the page has shown the reader's own moment
    return {
      remove() {
        stop();
        window.removeEventListener("message", hear);
        window.removeEventListener("hashchange", begin);
        button.remove();
      },
    };
  };
})();
