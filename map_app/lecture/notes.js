// Where the notes stand: in a second window, made from here and in step with it; under the map, if that is refused.
(function () {
  "use strict";
  const SIZE = "popup,width=1040,height=720";
  const TICK = 500; // ms
  const PICTURE_WAITS = 1300; // ms after a step until the map rests

  /** Give a new, empty window the styles of this page, without a network or a file. @returns {boolean} whether it may be written */
  function dress(other, title) {
    try {
      const { document: sheet } = other;
      sheet.title = title;
      sheet.documentElement.lang = document.documentElement.lang;
      sheet.documentElement.dataset.look = "dark";
      for (const style of document.querySelectorAll("style")) {
        sheet.head.append(LifeMap.make("style", { text: style.textContent }));
      }
      return true;
    } catch {
      return false;
    }
  }

  LifeMap.controls.notes = function (page) {
    const session = page.lecture;
    const { data, root } = page;
    const view = LifeMap.makeNotesView(page, session);
    const under = LifeMap.make("section", { class: "notes-under", "aria-label": LifeMap.say(data, "notes"), hidden: true });
    root.append(under);
    let other = null; // the second window
    let isUnder = false;
    let [ticking, waiting] = [0, 0];
    let stopKeys = () => {};

    const isOpen = () => isUnder || Boolean(other && !other.closed);
    const drawSoon = () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => isOpen() && LifeMap.copyMap(page.map, view.picture), PICTURE_WAITS);
    };

    function tick() {
      if (!isOpen()) return close();
      return view.tick(session.store.get(), Date.now());
    }

    function begin() {
      clearInterval(ticking);
      ticking = setInterval(tick, TICK);
      view.show(session.store.get());
      drawSoon();
    }

    function openWindow() {
      other = window.open("", "life-map-notes", SIZE);
      if (!other || !dress(other, LifeMap.say(data, "notes_of", { title: session.store.get().talk.title }))) return false;
      other.document.body.replaceChildren(view.element);
      other.document.body.className = "notes-window";
      stopKeys = LifeMap.listenToLectureKeys(page, session, other);
      return true;
    }

    function open() {
      if (isOpen()) return;
      if (!openWindow()) {
        other = null;
        isUnder = true;
        under.append(view.element);
        under.hidden = false;
        root.dataset.notes = "under";
      }
      begin();
    }

    function close() {
      clearInterval(ticking);
      clearTimeout(waiting);
      stopKeys();
      if (other && !other.closed) other.close();
      other = null;
      isUnder = false;
      under.hidden = true;
      delete root.dataset.notes;
    }

    page.notes = { open, close, isOpen, toggle: () => (isOpen() ? close() : open()) };
    window.addEventListener("pagehide", close);
    const stop = session.store.subscribe((lecture, before) => {
      if (!lecture.isOn) return void (before.isOn && close());
      if (!isOpen()) return;
      view.show(lecture);
      if (lecture.step !== before.step || lecture.talk !== before.talk) drawSoon();
    });
    return {
      remove() {
        stop();
        close();
        under.remove();
        window.removeEventListener("pagehide", close);
      },
    };
  };
})();
