// Help: the keys and what they do.
(function () {
  "use strict";
  const KEYS = [
    [["←", "→"], "one year"],
    [["Page Up", "Page Down"], "event before, event after"],
    [["Home", "End"], "first year, last year"],
    [["Space"], "play and pause"],
    [["1", "2", "3"], "this year, trail so far, whole life"],
    [["/"], "find"],
    [["S"], "the signs"],
    [["L"], "layers"],
    [["F"], "full screen"],
    [["+", "−"], "nearer, farther"],
    [["Tab", "Enter"], "next control or place; open it"],
    [["Esc"], "close, and back to where you were"],
    [["P", "F5"], "present: begin the lecture"],
    [["?"], "these keys"],
  ];
  const LECTURE_KEYS = [
    [["→", "Page Down", "Space", "click"], "next step"],
    [["←", "Page Up"], "step before"],
    [["↓", "↑"], "next and before, skipped ones too"],
    [["12 Enter"], "to step 12"],
    [["Home", "End"], "first and last step"],
    [["B", "."], "black"],
    [["W"], "white"],
    [["N"], "notes in a second window"],
    [["T"], "“I have … minutes left”"],
    [["V"], "large, for the back row"],
    [["S"], "subtitle"],
    [["/"], "find what the discussion turns to"],
    [["Backspace"], "back to the step"],
    [["Esc"], "leave the lecture"],
  ];

  function keyRow([keys, meaning]) {
    const marks = keys.map((key) => LifeMap.make("kbd", { text: key }));
    return LifeMap.make(
      "div",
      { class: "help__row" },
      LifeMap.make("dt", {}, ...marks),
      LifeMap.make("dd", { text: meaning }),
    );
  }

  LifeMap.controls.help = function (page) {
    const { data } = page;
    const body = LifeMap.make(
      "div",
      { class: "slip__body", tabindex: "0" },
      LifeMap.make("dl", { class: "help" }, ...KEYS.map(keyRow)),
      LifeMap.make("h3", { class: "help__heading", text: LifeMap.say(data, "help_lecture") }),
      LifeMap.make("dl", { class: "help" }, ...LECTURE_KEYS.map(keyRow)),
    );
    const made = LifeMap.makeSlip(page, { name: "help", title: LifeMap.say(data, "help_title") }, body);
    made.button.append(LifeMap.make("span", { "aria-hidden": "true", text: "?" }));
    return { remove: made.remove };
  };
})();
