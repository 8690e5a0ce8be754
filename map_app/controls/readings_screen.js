// An event opened: its versions in parallel columns, ours first, and why. Closing leads back to where one was.
(function () {
  "use strict";
  const AT_ONCE = 3; // versions side by side over the reason

  function stepButton(page, name, direction) {
    const step = () => {
      const index = LifeMap.disputedBeside(page.data, page.store.get().event, direction);
      if (index !== null) LifeMap.openReadings(page, index);
    };
    return LifeMap.make("button", { type: "button", class: "button", "aria-label": LifeMap.say(page.data, name), on: { click: step } }, LifeMap.icon(direction < 0 ? "previous" : "next"));
  }

  /** @returns {string} "Why we prefer 1945", where the versions differ in the year */
  function whyHeading(data, { versions }) {
    const years = versions.map(({ date }) => date?.[1]);
    const differs = years[0] && years.some((year) => year && year !== years[0]);
    return LifeMap.say(data, differs ? "why_prefer_year" : "why_prefer", { year: years[0] });
  }

  function reason(data, event) {
    const { why } = event.versions[0];
    if (!why) return null;
    return LifeMap.make("section", { class: "why" }, LifeMap.make("h3", { text: whyHeading(data, event) }), LifeMap.make("p", { text: why }));
  }

  function columns(data, event, order) {
    const cards = order.map((number) => LifeMap.versionCard(data, event, number));
    return LifeMap.make("ol", { class: order.length === 2 ? "versions versions--two" : "versions" }, ...cards);
  }

  /** The versions that find no room in the columns, under the reason. */
  function others(data, event, order) {
    if (!order.length) return null;
    return LifeMap.make("section", { class: "other-versions" }, LifeMap.make("h3", { class: "kicker", text: LifeMap.say(data, "other_versions") }), columns(data, event, order));
  }

  LifeMap.readingsScreen = function (page) {
    const { data } = page;
    const kicker = LifeMap.make("p", { class: "kicker" });
    const heading = LifeMap.make("h2", { class: "readings-screen__title", tabindex: "-1" });
    const [before, after] = [stepButton(page, "previous_reading", -1), stepButton(page, "next_reading", 1)];
    const close = LifeMap.make("button", { type: "button", class: "button readings-screen__close", on: { click: () => LifeMap.closeReadings(page) } }, LifeMap.icon("close"), LifeMap.make("span", { text: LifeMap.say(data, "close") }));
    const buttons = LifeMap.make("div", { class: "readings-screen__buttons" }, before, after, close);
    const head = LifeMap.make("header", { class: "story__head readings-screen__head" }, LifeMap.make("div", {}, kicker, heading), buttons);
    const scroller = LifeMap.make("div", { class: "story__body readings-screen__body", tabindex: "0", role: "region" });
    const element = LifeMap.make("div", { class: "screen screen--readings" }, head, scroller);

    function show(state, previous) {
      const event = data.events[state.event];
      const kind = data.kinds.find(({ id }) => id === event.kind).name;
      kicker.textContent = `${kind} · ${LifeMap.sayReadings(data, event)}`;
      heading.textContent = event.title;
      scroller.setAttribute("aria-label", event.title);
      before.disabled = LifeMap.disputedBeside(data, state.event, -1) === null;
      after.disabled = LifeMap.disputedBeside(data, state.event, 1) === null;
      const order = LifeMap.versionOrder(event);
      const parts = [columns(data, event, order.slice(0, AT_ONCE)), reason(data, event), LifeMap.versionTimes(data, event), others(data, event, order.slice(AT_ONCE))];
      scroller.replaceChildren(...parts.filter(Boolean));
      scroller.scrollTop = 0;
      if (previous && !previous.readings) heading.focus({ preventScroll: true });
    }

    return { element, scroller: () => scroller, show, measure() {}, complete() {}, fit() {} };
  };
})();
