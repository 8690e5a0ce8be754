// Layers: what the map shows, each with a check box. On a phone it also leads to the signs and the keys.
(function () {
  "use strict";
  const GROUPS = {
    layers_life: ["stages", "route", "life", "group", "writing", "world"],
    layers_map: ["borders", "labels", "towns", "relief", "rivers", "graticule"],
  };
  const KINDS = new Set(["life", "group", "writing", "world"]);

  LifeMap.controls.layers = function (page) {
    const { data, store } = page;
    const boxes = new Map();

    function box(layer) {
      const toggle = (event) =>
        store.set({ hidden: Object.freeze({ ...store.get().hidden, [layer]: !event.target.checked }) });
      const input = LifeMap.make("input", { type: "checkbox", class: "layer__box", on: { change: toggle } });
      boxes.set(layer, input);
      return LifeMap.make(
        "label",
        { class: "layer" },
        input,
        KINDS.has(layer) ? LifeMap.glyph(layer) : LifeMap.make("span", {}),
        LifeMap.make("span", { text: LifeMap.say(data, `layer_${layer}`) }),
      );
    }

    function group([title, layers]) {
      return LifeMap.make(
        "fieldset",
        { class: "layers__group" },
        LifeMap.make("legend", { class: "kicker", text: LifeMap.say(data, title) }),
        ...layers.map(box),
      );
    }

    function show(state) {
      for (const [layer, input] of boxes) input.checked = !state.hidden[layer];
      calendar?.show(state);
      look.show(state);
    }

    const calendar = LifeMap.calendarSwitch(page);
    const look = LifeMap.lookSwitch(page);
    const leading = ["signs", "help"].map((panel) =>
      LifeMap.make("button", {
        type: "button",
        class: "button",
        on: { click: () => store.set({ panel }) },
        text: LifeMap.say(data, panel),
      }),
    );
    const body = LifeMap.make(
      "div",
      { class: "slip__body" },
      ...Object.entries(GROUPS).map(group),
      look.element,
      calendar?.element,
      LifeMap.make("div", { class: "layers__more" }, ...leading),
    );
    const made = LifeMap.makeSlip(
      page,
      { name: "layers", title: LifeMap.say(data, "layers"), icon: "layers", onOpen: show },
      body,
    );
    const stop = store.subscribe((state, before) => {
      if (["hidden", "calendar", "look"].some((key) => state[key] !== before[key])) show(state);
    });
    return {
      remove() {
        stop();
        made.remove();
      },
    };
  };
})();
