// Lets one picture fade into the next, where the eye can follow: not while time flies, and not where stillness is asked for.
(function () {
  "use strict";
  const DURATION = 240; // ms
  const EASING = "cubic-bezier(.2, 0, 0, 1)";
  const STILL = window.matchMedia("(prefers-reduced-motion: reduce)");

  /** @returns {{isSeen: function(boolean): boolean, start: function(Element, Element), end: function(): void}} */
  LifeMap.makeCrossFade = function () {
    let leaving = null;
    let changed = -Infinity;

    function end() {
      if (leaving) leaving.remove();
      leaving = null;
    }

    return {
      /** Note a change. @returns {boolean} whether to fade, if the pictures lie at the same place */
      isSeen(isSamePlace) {
        const now = performance.now();
        const isCalm = now - changed > 2 * DURATION;
        changed = now;
        end();
        return isSamePlace && isCalm && !LifeMap.magnification.isStill && !STILL.matches;
      },
      start(old, fresh) {
        leaving = old;
        fresh.animate({ opacity: [0, 1] }, { duration: DURATION, easing: EASING });
        const fading = old.animate({ opacity: [1, 0] }, { duration: DURATION, easing: EASING, fill: "forwards" });
        fading.onfinish = () => old === leaving && end();
      },
      end,
    };
  };
})();
