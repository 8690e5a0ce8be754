// Chooses what is left of a talk when time runs short: the same choice as events/shortening.py. Pure.
(function () {
  "use strict";

  /**
   * A step and those that have to be told before it, without what is kept already.
   * @returns {object[]}
   */
  function withLeads(step, ahead, kept, seen) {
    const group = kept.has(step) ? [] : [step];
    for (const member of group) {
      const before = ahead.slice(0, ahead.indexOf(member)); // the group grows while it is walked through
      for (const place of member.needs ?? []) {
        const leads = before.filter((one) => (one.shows ?? []).includes(place));
        const isShown = seen.has(place) || leads.some((one) => kept.has(one) || group.includes(one));
        if (!isShown && leads.length) group.push(leads[leads.length - 1]);
      }
    }
    return group;
  }

  /**
   * Choose the steps to tell in the time left.
   *
   * The last step is kept, and the first if nothing has been told yet. Then the others are tried: low rank
   * numbers first, among these the shortest, then the earliest. What fits is kept, with what leads to it.
   * @param {{id: string, seconds: number, rank: number, needs: string[], shows: string[]}[]} steps
   * @param {number} secondsLeft
   * @param {string|null} [after] id of the step on the screen; null: none yet
   * @param {string[]|null} [shown] ids of what was told so far; null: all up to `after`
   * @returns {string[]} ids, in their order
   */
  LifeMap.chooseSteps = function (steps, secondsLeft, after = null, shown = null) {
    const begun = after === null ? 0 : steps.findIndex((one) => one.id === after) + 1;
    const told = shown === null ? steps.slice(0, begun) : steps.filter((one) => shown.includes(one.id));
    const seen = new Set(told.flatMap((one) => one.shows ?? []));
    const ahead = steps.slice(begun);
    const fixed = new Set([...ahead.slice(-1), ...(told.length ? [] : ahead.slice(0, 1))]);
    const others = ahead.filter((one) => !fixed.has(one));
    others.sort((one, other) => one.rank - other.rank || one.seconds - other.seconds);
    const kept = new Set();
    let left = secondsLeft;
    for (const one of [...fixed, ...others]) {
      const group = withLeads(one, ahead, kept, seen);
      const seconds = group.reduce((sum, member) => sum + member.seconds, 0);
      if (seconds > left && !fixed.has(one)) continue;
      group.forEach((member) => kept.add(member));
      left -= seconds;
    }
    return ahead.filter((one) => kept.has(one)).map((one) => one.id);
  };
})();
