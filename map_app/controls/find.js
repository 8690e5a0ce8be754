// Find: one field for years, places, people and events. Arrow keys choose, Enter goes there.
(function () {
  "use strict";

  /** The part of the state that leads to each kind of thing. */
  const TARGETS = {
    years: (data, index) => ({ year: index, event: null, place: null }),
    places: (data, index) => ({ place: index }),
    events: (data, index) => ({ ...LifeMap.moment.goingTo(data, index, NaN), place: null }),
  };

  /** Go to what was found; a person's name asks again with that name. */
  function goTo(page, { group, name, index }, ask) {
    if (group === "people") return ask(name);
    page.store.set({ ...TARGETS[group](page.data, index), panel: null, playing: false, held: false });
  }

  function findBox(page) {
    const { data } = page;
    const input = LifeMap.make("input", {
      type: "text",
      class: "find__field",
      role: "combobox",
      autocomplete: "off",
      spellcheck: "false",
      placeholder: LifeMap.say(data, "find_hint"),
      "aria-label": LifeMap.say(data, "find_label"),
      "aria-expanded": "false",
      "aria-controls": "find-results",
      "aria-autocomplete": "list",
    });
    const list = LifeMap.make("div", {
      class: "slip__body find__results",
      role: "listbox",
      id: "find-results",
      "aria-label": LifeMap.say(data, "find"),
    });
    const note = LifeMap.make("p", {
      class: "slip__note find__note",
      role: "status",
      text: LifeMap.say(data, "find_start"),
    });
    return { input, list, note };
  }

  LifeMap.controls.find = function (page) {
    const { data } = page;
    const { input, list, note } = findBox(page);
    const top = LifeMap.make("div", { class: "find__top" }, input, note);
    const made = LifeMap.makeSlip(
      page,
      { name: "find", title: LifeMap.say(data, "find"), icon: "find", onOpen: () => input.select() },
      top,
      list,
    );
    let findable = null;
    let told = null; // the telling whose events can be found
    let items = [];
    let chosen = -1;

    function choose(number) {
      chosen = number;
      const options = list.querySelectorAll(".result");
      options.forEach((option, place) => option.setAttribute("aria-selected", String(place === number)));
      options[number]?.scrollIntoView({ block: "nearest" });
      if (number < 0) input.removeAttribute("aria-activedescendant");
      else input.setAttribute("aria-activedescendant", `find-${number}`);
    }

    function groupBox({ group, items: found, total }) {
      const options = found.map((item) => {
        const option = LifeMap.findOption(page, item, items.push(item) - 1);
        option.addEventListener("click", () => goTo(page, item, ask));
        return option;
      });
      const title = LifeMap.make("p", {
        class: "kicker find__group",
        "aria-hidden": "true",
        text: LifeMap.say(data, `find_${group}`),
      });
      const more =
        total > found.length
          ? LifeMap.make("p", {
              class: "slip__note find__more",
              "aria-hidden": "true",
              text: LifeMap.say(data, "find_more", { count: total - found.length }),
            })
          : null;
      return LifeMap.make(
        "div",
        { role: "group", "aria-label": LifeMap.say(data, `find_${group}`) },
        title,
        ...options,
        more,
      );
    }

    function search() {
      if (told !== data.telling) findable = LifeMap.findable(data);
      told = data.telling;
      items = [];
      const groups = LifeMap.findResults(data, findable, input.value);
      list.replaceChildren(...groups.map(groupBox));
      const total = groups.reduce((sum, { total: count }) => sum + count, 0);
      const text = input.value.trim();
      note.textContent = !text
        ? LifeMap.say(data, "find_start")
        : LifeMap.say(data, total ? "find_count" : "find_none", { count: total, text });
      input.setAttribute("aria-expanded", String(items.length > 0));
      list.scrollTop = 0;
      choose(items.length ? 0 : -1);
    }

    function ask(text) {
      input.value = text;
      input.focus();
      search();
    }

    function onKey(event) {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step && items.length) choose((chosen + step + items.length) % items.length);
      else if (event.key === "Enter" && chosen >= 0) goTo(page, items[chosen], ask);
      else return;
      event.preventDefault();
    }

    input.addEventListener("input", search);
    input.addEventListener("keydown", onKey);
    return { remove: made.remove };
  };
})();
