// The lecturer's notes as elements: this step and the next, what to say, the sources, how far the talk has come.
(function () {
  "use strict";
  const { make, say } = LifeMap;
  const SLACK = 45; // seconds over the time left that are not worth a warning

  function sourceLine(works, [text, number]) {
    const title = works[number];
    return make("li", { title }, make("b", { text }), title && title !== text ? make("span", { text: ` ${title}` }) : null);
  }

  function stepCard(data, talk, number) {
    const step = talk.steps[number];
    if (!step) return [make("p", { text: say(data, "next_none") })];
    return ["headline", "when", "where", "sentence"].filter((name) => step[name]).map((name) =>
      make("p", { class: `notes__${name}`, text: step[name] }));
  }

  function write(part, text) {
    if (part.textContent !== text) part.textContent = text;
    part.hidden = !text;
  }

  /** @returns {HTMLElement} a button that does something in the lecture */
  const wishButton = (name, text, press) => make("button", { type: "button", class: `notes__button notes__button--${name}`, text, on: { click: press } });

  /**
   * @param {object} data of the page: its person, words and the names of its talks
   * @param {function(string, *): void} act does something in the lecture
   * @returns {{element: HTMLElement, ask, show: function(object): void, tick: function(object, number): void,
   *   picture: function(string): void, warn: function(string): void}}
   */
  LifeMap.makeNotesView = function (data, act) {
    const head = LifeMap.makeNotesHead(data, act);
    const picture = make("img", { class: "notes__map", alt: "", hidden: true });
    let shown = null; // the lecture as it was told last
    const part = (tag, name) => make(tag, { class: `notes__${name}` });
    const rolling = (name) => make("ul", { class: `notes__${name}`, tabindex: "0" }); // the keys reach what is scrolled
    const [here, nextTitle] = ["here", "next-title"].map((name) => make("h2", { class: `kicker notes__${name}` }));
    const [words, next, notes, sources] = [part("div", "words"), part("div", "next"), rolling("list"), rolling("sources")];
    const [bar, count, advice, skipped] = [part("i", "done"), part("span", "count"), part("span", "advice"), part("span", "skipped")];
    const warning = make("strong", { class: "notes__warning", role: "status", hidden: true });
    const cover = wishButton("cover", "", () => act("cover", shown?.cover ?? "black"));
    const fits = wishButton("fits", "", () => {
      if (shown.kept) act("tellAll");
      else act("shorten", Math.max(0, Math.round(LifeMap.clock.readClock(shown, Date.now()).left)));
    });
    const title = (key) => make("h2", { class: "kicker", text: say(data, key) });
    const element = make(
      "div", { class: "notes" },
      head.element,
      make("div", { class: "notes__body" },
        make("section", {}, here, make("div", { class: "notes__screen" }, picture, words), title("notes"), notes),
        make("section", {}, nextTitle, next,
          make("div", { class: "notes__buttons" },
            wishButton("back", say(data, "to_previous"), () => act("previous")), wishButton("next", say(data, "to_next"), () => act("next")), cover,
            wishButton("close", say(data, "close_notes"), () => act("notes"))),
          title("sources_of_step"), sources)),
      make("footer", { class: "notes__foot" }, make("span", { class: "notes__bar" }, bar), count, skipped, warning, advice, fits),
    );

    function showSkipped(lecture) {
      const numbers = LifeMap.talk.skippedAhead(lecture);
      const buttons = numbers.map((number) => wishButton("skipped", String(number + 1), () => act("go", number)));
      skipped.replaceChildren(...(numbers.length ? [`${say(data, "skipped")}: `, ...buttons] : []));
    }

    function tick(lecture, time) {
      head.tick(lecture, time);
      const { left, rest } = LifeMap.clock.readClock(lecture, time);
      const values = { steps: LifeMap.talk.keptAhead(lecture).length, minutes: Math.round(rest / 60), left: Math.max(0, Math.floor(left / 60)) };
      write(advice, say(data, "left_to_show", values));
      fits.textContent = say(data, lecture.kept ? "tell_all" : "fits");
      fits.hidden = !lecture.kept && rest <= left + SLACK;
    }

    return {
      element,
      ask: head.ask,
      picture: (address) => Object.assign(picture, { src: address, hidden: false }),
      warn: (text) => write(warning, text),
      show(lecture) {
        shown = lecture;
        const { talk, step } = lecture;
        const now = talk.steps[step];
        const coming = LifeMap.talk.stepBeside(lecture, 1) ?? talk.steps.length;
        here.textContent = say(data, "on_screen", { number: step + 1, count: talk.steps.length });
        nextTitle.textContent = say(data, "next_step", { number: Math.min(coming + 1, talk.steps.length) });
        words.replaceChildren(make("b", { text: now.when || now.headline }), make("span", { text: now.where }));
        next.replaceChildren(...stepCard(data, talk, coming));
        notes.replaceChildren(...(now.notes.length ? now.notes : [say(data, "no_notes")]).map((text) => make("li", { text })));
        sources.replaceChildren(...now.citations.map((one) => sourceLine(talk.works, one)));
        cover.textContent = say(data, lecture.cover ? "lift" : "black");
        bar.style.width = `${((step + 1) / talk.steps.length) * 100}%`;
        count.textContent = `${step + 1} / ${talk.steps.length}`;
        showSkipped(lecture);
        tick(lecture, Date.now());
      },
      tick,
    };
  };
})();
