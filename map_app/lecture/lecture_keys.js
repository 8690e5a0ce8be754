// The keys of a lecture: those that clickers send, and those of the lecturer. They come before the keys of the page.
(function () {
  "use strict";
  const TYPING = "input:not([type=range]):not([type=checkbox]), textarea, select, [contenteditable]";
  const BEGIN = new Set(["p", "F5"]);

  /** What each key asks for: the name of something a lecture does, and what it is done with. */
  const KEYS = {
    ArrowRight: ["next"], PageDown: ["next"], " ": ["next"], Enter: ["enter"],
    ArrowLeft: ["previous"], PageUp: ["previous"],
    ArrowDown: ["beside", 1], ArrowUp: ["beside", -1],
    Home: ["first"], End: ["end"],
    b: ["cover", "black"], ".": ["cover", "black"], w: ["cover", "white"],
    f: ["full"], c: ["takeOffer"], n: ["notes"], t: ["ask"], v: ["toggle", "isBackRow"], s: ["toggle", "hasSubtitle"],
    "/": ["panel", "find"], "?": ["panel", "help"],
    Backspace: ["comeBack"], Escape: ["escape"], p: ["nothing"], F5: ["nothing"],
  };

  /**
   * @param {{key: string, ctrlKey: boolean, altKey: boolean, metaKey: boolean, target: Element}} event
   * @param {boolean} isOn whether a lecture is being given
   * @returns {Array|null} what the key asks of the lecture; null if it is not for it
   */
  LifeMap.lectureWishOfKey = function ({ key, ctrlKey, altKey, metaKey, target }, isOn) {
    if (ctrlKey || altKey || metaKey) return null;
    const element = target?.closest ? target : null;
    if (element?.closest(TYPING)) return isOn && key === "Escape" ? KEYS.Escape : null;
    const name = key.length === 1 ? key.toLowerCase() : key;
    if (!isOn) return BEGIN.has(name) ? ["begin"] : null;
    const isPress = (name === " " || name === "Enter") && element?.closest("button, a[href], summary, [role=option]");
    if (isPress) return null;
    if (/^[0-9]$/.test(name)) return ["type", name];
    return KEYS[name] ?? null;
  };

  /** One step back: first what lies on top, at last the lecture itself. */
  function escape(page, session) {
    const lecture = session.store.get();
    if (page.store.get().panel) page.store.set({ panel: null });
    else if (lecture.isAsking) session.store.set({ isAsking: false });
    else if (lecture.typed) session.forgetTyped();
    else if (session.lift()) return;
    else if (lecture.detour) session.comeBack();
    else session.leave();
  }

  function fullScreen() {
    if (document.fullscreenElement) document.exitFullscreen();
    else document.documentElement.requestFullscreen?.().catch(() => {});
  }

  /** Do what a key asks for. */
  LifeMap.doLectureWish = function (page, session, [name, value]) {
    const own = {
      begin: () => session.enter(),
      enter: () => (session.store.get().typed ? session.goTyped() : session.next()),
      full: fullScreen,
      notes: () => page.notes?.toggle(),
      giveTalk(id) {
        const talk = session.talkNamed(id);
        if (talk) session.setTalk(talk);
      },
      ask() {
        session.toggle("isAsking");
        session.store.flush(); // the very next key is for the question
      },
      panel: () => page.store.set({ panel: page.store.get().panel === value ? null : value }),
      escape: () => escape(page, session),
      nothing: () => {},
    };
    if (name !== "type" && name !== "enter" && name !== "escape") session.forgetTyped();
    (own[name] ?? session[name])(value);
  };

  /** @returns {function(): void} stops it */
  LifeMap.listenToLectureKeys = function (page, session) {
    function onKey(event) {
      const wish = LifeMap.lectureWishOfKey(event, session.store.get().isOn);
      if (!wish) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      LifeMap.doLectureWish(page, session, wish);
    }
    window.addEventListener("keydown", onKey, true);
    return () => window.removeEventListener("keydown", onKey, true);
  };
})();
