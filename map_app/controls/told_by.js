// The foot of the story: on whose word the life is told, what that changes, and a second telling beside it.
(function () {
  "use strict";

  const ANOTHER_YEAR = "another-year";

  function chooser(page, { name, label, options, choose }) {
    const select = LifeMap.make("select", { class: "told__select", id: `told-${name}`, "aria-label": label }, ...options.map(({ id, words }) => LifeMap.make("option", { value: id, text: words })));
    select.addEventListener("change", () => choose(select.value));
    return { select, element: LifeMap.make("label", { class: `told__choice told__choice--${name}`, for: `told-${name}` }, LifeMap.make("span", { text: label }), select) };
  }

  LifeMap.controls.toldBy = function (page) {
    const { data, store } = page;
    const { tellings } = data.best;
    if (tellings.length < 2) return { remove() {} };
    const say = (key) => LifeMap.say(data, key);
    const names = tellings.map(({ id, name }) => ({ id, words: name }));
    const told = chooser(page, { name: "by", label: say("told_by"), options: names, choose: (id) => LifeMap.tell(page, id) });
    const anotherYear = { id: ANOTHER_YEAR, words: say("beside_year") };
    const putBeside = (id) => store.set({ beside: id === ANOTHER_YEAR ? String(store.get().year) : id || null });
    const nothing = { id: "", words: say("beside_none") };
    const beside = chooser(page, { name: "beside", label: say("beside"), options: [nothing, anotherYear, ...names], choose: putBeside });
    const words = LifeMap.make("span");
    const toggle = () => store.set({ changes: !store.get().changes, readings: false });
    const changes = LifeMap.make("button", { type: "button", class: "told__changes", on: { click: toggle } }, LifeMap.icon("differ", 13), words);
    const bar = LifeMap.make("div", { class: "told" }, told.element, changes, beside.element);
    page.element("story").append(bar);

    function show(state) {
      told.select.value = state.told;
      beside.select.value = LifeMap.yearBeside(state.beside) ? ANOTHER_YEAR : (state.beside ?? "");
      changes.hidden = state.told === "best";
      changes.setAttribute("aria-expanded", String(state.changes));
      words.textContent = changes.hidden ? "" : LifeMap.say(data, "changes_count", { count: LifeMap.changesOf(data).apart.length });
      page.root.dataset.told = state.told;
    }

    const stop = store.subscribe((state, before) => {
      if (["told", "beside", "changes"].some((key) => state[key] !== before[key])) show(state);
    });
    show(store.get());
    return {
      remove() {
        stop();
        bar.remove();
      },
    };
  };
})();
