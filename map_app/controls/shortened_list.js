// A long list that shows its first rows and keeps the others behind a button.
(function () {
  "use strict";

  /** Keep the first rows of a long list and put the others behind a button. */
  LifeMap.shorten = function (data, box, list, most) {
    const rest = [...list.children].slice(most);
    if (!rest.length) return;
    for (const row of rest) row.hidden = true;
    const all = LifeMap.make("button", {
      type: "button",
      class: "text-button rows__all",
      text: LifeMap.say(data, "all_of_them", { count: list.children.length }),
    });
    all.addEventListener("click", () => {
      for (const row of rest) row.hidden = false;
      rest[0].querySelector("button").focus();
      all.remove();
    });
    box.append(all);
  };
})();
