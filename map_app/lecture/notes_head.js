// The head of the notes: the talk, the hour, how long it runs, ahead or behind the plan, and the minutes that are left.
(function () {
  "use strict";
  const { clockWords, readClock } = LifeMap.clock;

  function clockBox(label, value) {
    return LifeMap.make("div", { class: "notes__clock" }, LifeMap.make("small", { text: label }), value);
  }

  function talkChoice(data, act) {
    const choice = LifeMap.make("select", { class: "notes__talk", "aria-label": LifeMap.say(data, "talk") });
    for (const { id, title, minutes } of data.talks) choice.append(LifeMap.make("option", { value: id, text: `${title} (${minutes} min)` }));
    choice.addEventListener("change", () => act("giveTalk", choice.value));
    return choice;
  }

  /** @returns {string} "on time", "1:20 behind", "0:40 ahead" */
  LifeMap.planWords = function (data, ahead) {
    if (!ahead) return LifeMap.say(data, "on_time");
    return LifeMap.say(data, ahead > 0 ? "ahead" : "behind", { time: clockWords(Math.abs(ahead)) });
  };

  /**
   * @param {object} data of the page
   * @param {function(string, *): void} act does something in the lecture
   * @returns {{element: HTMLElement, ask: function(): void, tick: function(object, number): void}}
   */
  LifeMap.makeNotesHead = function (data, act) {
    const figure = (name) => LifeMap.make("b", { "data-figure": name });
    const [now, running, plan] = ["now", "running", "plan"].map(figure);
    const again = LifeMap.make("button", { type: "button", class: "notes__again", on: { click: () => act("restartClock") } }, running);
    again.setAttribute("title", LifeMap.say(data, "clock_again"));
    const choice = talkChoice(data, act);
    const minutes = LifeMap.makeMinutesField(data, "notes-left", (seconds) => {
      act("shorten", seconds);
      minutes.field.blur();
    });
    const say = (key) => LifeMap.say(data, key);
    const element = LifeMap.make(
      "header", { class: "notes__head" },
      LifeMap.make("div", { class: "notes__title" }, LifeMap.make("small", { class: "kicker", text: say("lecture") }), choice),
      LifeMap.make("div", { class: "notes__clocks" },
        clockBox(say("now"), now), clockBox(say("running"), again), clockBox(say("against_plan"), plan), clockBox(say("minutes_left"), minutes.element)),
    );

    const write = (part, text) => part.textContent !== text && (part.textContent = text);
    return {
      element,
      ask() {
        minutes.field.focus();
        minutes.field.select();
      },
      tick(lecture, time) {
        const clock = readClock(lecture, time);
        write(now, new Date(time).toTimeString().slice(0, 5));
        write(running, clockWords(clock.running));
        write(plan, LifeMap.planWords(data, clock.ahead));
        plan.className = clock.ahead < 0 ? "is-behind" : "";
        if (choice.value !== lecture.talk.id) choice.value = lecture.talk.id;
        const left = String(Math.ceil(clock.left / 60));
        if (document.activeElement !== minutes.field && minutes.field.value !== left) minutes.field.value = left;
      },
    };
  };
})();
