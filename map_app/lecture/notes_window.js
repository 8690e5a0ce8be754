// The window with the notes, from within: shows what the page writes, writes back what the lecturer asks for.
(function () {
  "use strict";
  const CALL = 1000; // ms between two calls to the page
  const TICK = 500; // ms
  const SILENCE = 5000; // ms without an answer, after which the lecturer is told
  const { isFrom } = LifeMap.notesLetters;

  /** @returns {Window[]} where the page may be: what opened this window, or, loaded again, a frame beside it */
  function peers(opener, host) {
    if (opener && !opener.closed) return [opener];
    return host && !host.closed ? Array.from({ length: host.length }, (_, number) => host[number]) : [];
  }

  /** Fill this window, and keep it in step with the page that opened it. */
  LifeMap.openNotes = function () {
    const data = JSON.parse(document.getElementById("notes-data").textContent);
    const host = window.opener?.parent ?? null; // outlives a frame that is made again
    const view = LifeMap.makeNotesView(data, (name, value) => write({ wish: [name, value] }));
    let talk = null;
    let lecture = null;
    let heard = Date.now();

    function write(letter) {
      const sent = { type: "notes", secret: data.secret, isNew: talk === null, ...letter };
      for (const peer of peers(window.opener, host)) peer.postMessage(sent, "*"); // a key press, no more
    }

    function read({ data: letter }) {
      if (!isFrom(letter, "lecture", data.secret)) return;
      if (letter.isOver) return void window.close();
      heard = Date.now();
      view.warn("");
      if (letter.picture) view.picture(letter.picture);
      if (letter.talk) talk = letter.talk;
      if (!letter.state || !talk) return;
      lecture = { talk, ...letter.state };
      document.title = LifeMap.say(data, "notes_of", { title: talk.title });
      view.show(lecture);
    }

    function tick() {
      const now = Date.now();
      if (lecture) view.tick(lecture, now);
      if (now - heard > SILENCE) view.warn(LifeMap.say(data, "no_answer"));
      const isAlone = (!window.opener || window.opener.closed) && (!host || host.closed);
      if (isAlone) window.close();
    }

    function onKey(event) {
      const wish = LifeMap.lectureWishOfKey(event, true);
      if (!wish) return;
      event.preventDefault();
      if (event.target.matches("input, select")) return void event.target.blur(); // Escape leaves the field, not the lecture
      if (wish[0] === "ask") view.ask();
      else write({ wish });
    }

    const heading = LifeMap.make("h1", { class: "visually-hidden", text: data.title });
    document.body.append(LifeMap.make("main", { "aria-label": LifeMap.say(data, "notes") }, heading, view.element));
    document.title = data.title;
    window.addEventListener("message", read);
    window.addEventListener("keydown", onKey, true);
    setInterval(write, CALL, {});
    setInterval(tick, TICK);
    write({});
  };
})();
