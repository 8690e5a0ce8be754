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
    [["?"], "these keys"],
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
    );
    const made = LifeMap.makeSlip(page, { name: "help", title: LifeMap.say(data, "help_title") }, body);
    made.button.append(LifeMap.make("span", { "aria-hidden": "true", text: "?" }));
    return { remove: made.remove };
  };
})();
