// Which of the three looks the page is in: a choice in the slip of layers.
(function () {
  "use strict";

  /** @returns {{element: HTMLElement, show: function(object): void}} */
  LifeMap.lookSwitch = function (page) {
    const { data, store } = page;
    const inputs = LifeMap.looks.LOOKS.map((look) => {
      const attributes = { type: "radio", name: "look", class: "layer__box layer__box--one", value: look };
      return LifeMap.make("input", { ...attributes, on: { change: () => store.set({ look }) } });
    });
    const rows = inputs.map((input) => {
      const words = LifeMap.make("span", { text: LifeMap.say(data, `look_${input.value}`) });
      return LifeMap.make("label", { class: "layer" }, input, LifeMap.make("span", {}), words);
    });
    const title = LifeMap.make("legend", { class: "kicker", text: LifeMap.say(data, "look") });
    return {
      element: LifeMap.make("fieldset", { class: "layers__group" }, title, ...rows),
      show(state) {
        for (const input of inputs) input.checked = input.value === state.look;
      },
    };
  };
})();
