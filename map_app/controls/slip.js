// A slip of paper over the map that opens from a button, takes the focus, and gives it back when it closes.
(function () {
  "use strict";

  /**
   * Make a slip with its button.
   * @param {object} page
   * @param {{name: string, title: string, icon: string, words: string, button: HTMLElement}} options `button` if not the usual one
   * @param {...Node} content
   * @returns {{slip: HTMLElement, button: HTMLElement, remove: function(): void}}
   */
  LifeMap.makeSlip = function (page, { name, title, icon, onOpen = () => {} }, ...content) {
    const { data, store } = page;
    const id = `slip-${name}`;
    const close = () => store.set({ panel: null });
    const toggle = () => store.set({ panel: store.get().panel === name ? null : name });
    const words = LifeMap.make("span", { class: "button__words", text: LifeMap.say(data, name) });
    const button = LifeMap.make(
      "button",
      {
        type: "button",
        class: `button button--plate tool tool--${name}`,
        "aria-label": LifeMap.say(data, name),
        "aria-expanded": "false",
        "aria-controls": id,
        on: { click: toggle },
      },
      icon ? LifeMap.icon(icon) : null,
      words,
    );
    const closing = LifeMap.make(
      "button",
      { type: "button", class: "slip__close", "aria-label": LifeMap.say(data, "close"), on: { click: close } },
      LifeMap.icon("close"),
    );
    const heading = LifeMap.make("h2", { class: "slip__title", id: `${id}-title`, tabindex: "-1", text: title });
    const slip = LifeMap.make(
      "div",
      { class: `slip slip--${name}`, id, role: "dialog", "aria-labelledby": `${id}-title`, hidden: true },
      LifeMap.make("div", { class: "slip__top" }, heading, closing),
      ...content,
    );
    page.element("tools").append(button);
    page.element("slips").append(slip);
    let opener = null;

    function show(state, before) {
      const isOpen = state.panel === name;
      slip.hidden = !isOpen;
      button.setAttribute("aria-expanded", String(isOpen));
      if (isOpen) {
        if (before) opener = document.activeElement;
        onOpen(state);
        (slip.querySelector("input[type=text]") ?? heading).focus({ preventScroll: true });
      } else if (
        before?.panel === name &&
        state.panel === null &&
        (slip.contains(document.activeElement) || document.activeElement === document.body)
      ) {
        (opener?.isConnected && opener !== document.body ? opener : button).focus({ preventScroll: true });
      }
    }

    const stop = store.subscribe((state, before) => {
      if (state.panel !== before.panel && (state.panel === name || before.panel === name)) show(state, before);
    });
    return {
      slip,
      button,
      remove() {
        stop();
        slip.remove();
        button.remove();
      },
    };
  };
})();
