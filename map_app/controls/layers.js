// Layers: what the map shows, each with a check box. On a phone it also leads to the signs and the keys.
(function () {
  "use strict";
  const GROUPS = {
    layers_life: ["stages", "route", "life", "group", "writing", "world"],
    layers_map: ["borders", "labels", "towns", "today", "relief", "rivers", "graticule"],
  };
  const OWN = new Set(["today"]); // what is not shown unless it is asked for: each has a word of its own in the state
  const KINDS = new Set(["life", "group", "writing", "world"]);

  LifeMap.controls.layers = function (page) {
    const { data, store } = page;
    const boxes = new Map();

    function box(layer) {
      const toggle = ({ target: { checked } }) =>
        store.set(OWN.has(layer) ? { [layer]: checked } : { hidden: Object.freeze({ ...store.get().hidden, [layer]: !checked }) });
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
      for (const [layer, input] of boxes) input.checked = OWN.has(layer) ? state[layer] : !state.hidden[layer];
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
      if (["hidden", "today", "calendar", "look"].some((key) => state[key] !== before[key])) show(state);
    });
    return {
      remove() {
        stop();
        made.remove();
      },
    };
  };
})();
