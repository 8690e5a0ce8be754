// The lines of one leg on the map: a casing and the leg on it, whole or as far as it has been travelled. Chooses nothing.
(function () {
  "use strict";

  /** The two lines of a leg, made once: a pale casing, and on it the leg itself. */
  LifeMap.LegLines = class {
    constructor(leg) {
      this.leg = leg;
      this.strength = "";
      this.casing = LifeMap.draw("path", { d: leg.path });
      this.ink = LifeMap.draw("path", { d: leg.path });
    }

    show(strength, groups) {
      if (strength === this.strength) return;
      this.strength = strength;
      const look = `leg--${strength} leg--${this.leg.certainty}`;
      this.casing.setAttribute("class", `leg leg__casing ${look}`);
      this.ink.setAttribute("class", `leg leg__ink ${look}`);
      const isFaint = strength === "faint";
      (isFaint ? groups.casings : groups.strong).append(this.casing);
      (isFaint ? groups.inks : groups.strong).append(this.ink);
    }

    /** Draw only a share of the way. */
    drawShare(share) {
      const path = share < 1 ? LifeMap.pathAlong(this.leg.line, Math.max(share, 0.001)) : this.leg.path;
      this.casing.setAttribute("d", path);
      this.ink.setAttribute("d", path);
    }

    remove() {
      this.strength = "";
      this.casing.remove();
      this.ink.remove();
    }
  };
})();
