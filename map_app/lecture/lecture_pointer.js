// Pointers in a lecture: a click is the next step, a finger drawn across is the next or the one before.
(function () {
  "use strict";
  const SWIPE = 48; // px that a finger has to go across
  const STILL = 8; // px: a pointer that moved farther was dragging the map
  const NOT_A_STEP = "button, a, input, select, .slip, .lecture-ask, .notes";

  /** @returns {"next"|"previous"|null} what a pointer that went this far asks for */
  LifeMap.wishOfPointer = function (across, down, isTouch) {
    const far = Math.hypot(across, down);
    if (far <= STILL) return "next";
    if (!isTouch || Math.abs(across) < SWIPE || Math.abs(across) < 1.5 * Math.abs(down)) return null;
    return across < 0 ? "next" : "previous";
  };

  /** @returns {function(): void} stops it */
  LifeMap.listenToLecturePointer = function (page, session) {
    const region = page.element("map-region");
    let from = null;

    function onDown(event) {
      const isStep = session.store.get().isOn && event.isPrimary && event.button === 0 && !event.target.closest(NOT_A_STEP);
      from = isStep ? { x: event.clientX, y: event.clientY } : null;
    }

    function onUp(event) {
      if (!from || !session.store.get().isOn) return;
      const wish = LifeMap.wishOfPointer(event.clientX - from.x, event.clientY - from.y, event.pointerType === "touch");
      from = null;
      if (wish) session[wish]();
    }

    region.addEventListener("pointerdown", onDown, true);
    region.addEventListener("pointerup", onUp, true);
    return () => {
      region.removeEventListener("pointerdown", onDown, true);
      region.removeEventListener("pointerup", onUp, true);
    };
  };
})();
