// Where the notes stand: in a second window that is in step by letters; under the map, if that is refused.
(function () {
  "use strict";
  const SIZE = "popup,width=1040,height=720";
  const TICK = 500; // ms
  const PICTURE_WAITS = 1300; // ms after a step until the map rests
  const PICTURE = { width: 1120, height: 504 };
  const { isFrom, isWish, stateOf, documentOf } = LifeMap.notesLetters;

  /** The notes under the map. @returns {{open, close, show, isOpen: function(): boolean}} */
  function makeNotesUnder(page, act) {
    const { data, root } = page;
    const view = LifeMap.makeNotesView(data, act);
    const element = LifeMap.make("section", { class: "notes-under", "aria-label": LifeMap.say(data, "notes"), hidden: true });
    let ticking = 0;
    root.append(element);
    return {
      element,
      isOpen: () => !element.hidden,
      show: view.show,
      open(lecture) {
        element.append(view.element);
        element.hidden = false;
        root.dataset.notes = "under";
        view.warn(LifeMap.say(data, "window_refused"));
        view.show(lecture);
        ticking = setInterval(() => view.tick(page.lecture.store.get(), Date.now()), TICK);
      },
      close() {
        clearInterval(ticking);
        view.element.remove();
        element.hidden = true;
        delete root.dataset.notes;
      },
    };
  }

  /** The second window, as the page sees it. @returns {{open: function(): boolean, hear, tell, picture, close, isOpen}} */
  function makeNotesWindow(page) {
    const { data } = page;
    const { store, secret } = page.lecture;
    const canvas = LifeMap.make("canvas", PICTURE);
    let address = null; // of its document; it stays, so that the window can be loaded again
    let other = null;
    let toldTalk = null;

    const isOpen = () => Boolean(other && !other.closed);
    const write = (letter) => isOpen() && other.postMessage({ type: "lecture", secret, ...letter }, "*"); // only the notes can read the secret

    function tell() {
      const lecture = store.get();
      const talk = lecture.talk === toldTalk ? {} : { talk: lecture.talk };
      toldTalk = lecture.talk;
      write({ state: stateOf(lecture), ...talk });
    }

    return {
      isOpen,
      tell,
      open() {
        const title = LifeMap.say(data, "notes_of", { title: store.get().talk.title });
        address ??= URL.createObjectURL(new Blob([documentOf(data, secret, title)], { type: "text/html;charset=utf-8" }));
        other = window.open(address, "life-map-notes", SIZE);
        return isOpen();
      },
      /** Know the window again, whichever of the two was loaded again. */
      hear(source, isNew) {
        if (source !== other || isNew) toldTalk = null;
        other = source;
      },
      picture() {
        if (!isOpen()) return;
        LifeMap.copyMap(page.map, canvas);
        write({ picture: canvas.toDataURL("image/jpeg", 0.85) });
      },
      close() {
        write({ isOver: true });
        if (isOpen()) other.close();
        other = null;
        toldTalk = null;
      },
    };
  }

  LifeMap.controls.notes = function (page) {
    const session = page.lecture;
    const under = makeNotesUnder(page, (name, value) => act([name, value]));
    const second = makeNotesWindow(page);
    let waiting = 0;

    const isOpen = () => under.isOpen() || second.isOpen();
    const drawSoon = () => {
      clearTimeout(waiting);
      waiting = setTimeout(second.picture, PICTURE_WAITS);
    };

    function act(wish) {
      LifeMap.doLectureWish(page, session, wish);
      session.tellNow();
    }

    /** Whether the page was loaded again in a lecture, and has not come that far yet. */
    const isBeginning = () => /[#&]present=1/.test(location.hash);

    function hear({ source, data: letter }) {
      if (!source || !isFrom(letter, "notes", session.secret)) return;
      second.hear(source, letter.isNew);
      if (!session.store.get().isOn) return isBeginning() || second.close();
      if (letter.isNew) drawSoon();
      if (isWish(letter.wish)) act(letter.wish);
      second.tell();
    }

    function open() {
      if (isOpen()) return;
      if (second.open()) drawSoon();
      else under.open(session.store.get());
    }

    function close() {
      clearTimeout(waiting);
      second.close();
      under.close();
    }

    page.notes = { open, close, isOpen, toggle: () => (isOpen() ? close() : open()) };
    window.addEventListener("message", hear);
    const stop = session.store.subscribe((lecture, before) => {
      if (!lecture.isOn) return void (before.isOn && close());
      if (under.isOpen()) under.show(lecture);
      second.tell();
      if (lecture.step !== before.step || lecture.talk !== before.talk) drawSoon();
    });
    return {
      remove() {
        stop();
        close();
        under.element.remove();
        window.removeEventListener("message", hear);
      },
    };
  };
})();
