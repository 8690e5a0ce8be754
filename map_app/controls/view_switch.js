// One button of three parts: this year, the trail so far, the whole life.
(function () {
  "use strict";
  const VIEWS = ["year", "trail", "life"];

  LifeMap.controls.viewSwitch = function (page) {
    const { data, store } = page;
    const buttons = VIEWS.map((view) =>
      LifeMap.make(
        "button",
        {
          type: "button",
          class: "switch__part",
          "aria-label": LifeMap.say(data, `view_${view}`),
          on: { click: () => store.set({ view }) },
        },
        LifeMap.make("span", { class: "switch__long", text: LifeMap.say(data, `view_${view}`) }),
        LifeMap.make("span", { class: "switch__short", text: LifeMap.say(data, `view_${view}_short`) }),
      ),
    );
    const group = LifeMap.make(
      "div",
      { class: "switch", role: "group", "aria-label": LifeMap.say(data, "view") },
      ...buttons,
    );
    page.element("view-buttons").append(group);

    function show(state) {
      buttons.forEach((button, place) => button.setAttribute("aria-pressed", String(VIEWS[place] === state.view)));
    }

    const stop = store.subscribe((state, before) => {
      if (state.view !== before.view) show(state);
    });
    show(store.get());
    return {
      remove() {
        stop();
        group.remove();
      },
    };
  };
})();
