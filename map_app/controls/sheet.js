// On a phone the story is a sheet below the map: its grip makes it half the screen or nearly all of it, by drag or press.
(function () {
  "use strict";
  const SIZES = ["rest", "half", "full"];
  const SHARES = { half: 0.5, full: 0.92 }; // of the height of the page
  const DRAG = 8; // px; less is a press

  /** @returns {"rest"|"half"|"full"} the size nearest to a height, given the height at rest */
  LifeMap.nearestSheet = function (height, rest, whole) {
    const heights = { rest, half: SHARES.half * whole, full: SHARES.full * whole };
    return SIZES.reduce((best, size) =>
      Math.abs(heights[size] - height) < Math.abs(heights[best] - height) ? size : best,
    );
  };

  LifeMap.controls.sheet = function (page) {
    const { data, root } = page;
    const story = page.element("story");
    const grip = LifeMap.make("button", {
      type: "button",
      class: "sheet__grip",
      "aria-label": LifeMap.say(data, "sheet"),
      "aria-expanded": "false",
    });
    let drag = null;
    let skipClick = false;
    story.prepend(grip);

    function setSize(size) {
      story.style.height = "";
      root.dataset.sheet = size;
      grip.setAttribute("aria-expanded", String(size !== "rest"));
    }

    function begin(event) {
      drag = { y: event.clientY, height: story.offsetHeight, moved: false };
      skipClick = false;
      grip.setPointerCapture(event.pointerId);
    }

    function follow(event) {
      if (!drag) return;
      const height = drag.height + drag.y - event.clientY;
      if (Math.abs(event.clientY - drag.y) > DRAG) drag.moved = true;
      if (!drag.moved) return;
      root.dataset.sheet = "dragged";
      story.style.height = `${Math.min(height, SHARES.full * root.clientHeight)}px`;
    }

    function release() {
      if (!drag) return;
      const strip = page.element("strip").getBoundingClientRect();
      const rest = root.getBoundingClientRect().bottom - strip.bottom;
      if (drag.moved) setSize(LifeMap.nearestSheet(story.offsetHeight, rest, root.clientHeight));
      skipClick = drag.moved;
      drag = null;
    }

    function press() {
      if (!skipClick) setSize(SIZES[(SIZES.indexOf(root.dataset.sheet) + 1) % SIZES.length]);
      skipClick = false;
    }

    const listeners = {
      pointerdown: begin,
      pointermove: follow,
      pointerup: release,
      pointercancel: release,
      click: press,
    };
    for (const [type, listener] of Object.entries(listeners)) grip.addEventListener(type, listener);
    const stop = page.store.subscribe((state, before) => {
      if (state.place !== null && before.place === null && root.dataset.sheet === "rest") setSize("half");
      if (state.place === null && before.place !== null && root.dataset.sheet === "half") setSize("rest");
    });
    setSize("rest");
    return {
      remove() {
        stop();
        grip.remove();
        delete root.dataset.sheet;
      },
    };
  };
})();
