// The lecture itself: which talk, which step, what is skipped, what the clock says; changed only here. Draws nothing.
(function () {
  "use strict";
  const KEPT = ["year", "event", "place", "view", "hidden", "people", "held", "beside", "readings", "changes"];
  /** What a lecture sets aside: its steps are numbered as in the best evidence. */
  const SET_ASIDE = { panel: null, playing: false, people: null, beside: null, readings: false, changes: false };
  const { stepBeside, spokenAt } = LifeMap.talk;

  const atStart = (talk, step, now) => ({
    talk, step, last: null, told: [], kept: null, detour: null, cover: null, typed: "", isAsking: false, notice: "",
    clock: LifeMap.clock.startClock(talk, step, now),
  });

  /**
   * @param {object} page
   * @param {{onEnter: function, onLeave: function}} hooks called before the page is told of the lecture and of its end
   * @returns {object} `store` and what can be done in a lecture
   */
  LifeMap.makeSession = function (page, { onEnter, onLeave }) {
    const { data } = page;
    const store = LifeMap.createStore({ isOn: false, isBackRow: false, hasSubtitle: false, notes: "", ...atStart(data.talks[0], 0, 0) });
    let before = null; // the reader's moment, from before the lecture
    let told = "best"; // and on whose word

    const toPage = (number, last, isDrawn) => {
      const { talk } = store.get();
      page.store.set(LifeMap.scene.stateOfStep(data, talk, number, { spoken: spokenAt(talk, number, last), isDrawn }));
    };

    /**
     * Go to a step; a number beyond the ends leads to the end.
     * @param {number} wanted
     * @param {boolean} [isOn] whether the talk goes on there: then the ways of steps left out between are said too
     */
    function go(wanted, isOn = false) {
      const { talk, step, told } = store.get();
      const number = Math.min(Math.max(wanted, 0), talk.steps.length - 1);
      const last = told.length ? step : null;
      const { id } = talk.steps[number];
      store.set({
        step: number, last, told: told.includes(id) ? told : [...told, id], detour: null, cover: null, typed: "", notice: "",
      });
      toPage(number, isOn ? last : null, last === number - 1);
    }

    /** What lies over the map goes first, then a turn of the discussion. @returns {boolean} whether there was anything */
    function lift() {
      if (!store.get().cover) return false;
      store.set({ cover: null });
      return true;
    }

    function turn(direction, isEvery) {
      if (lift()) return;
      const lecture = store.get();
      const number = isEvery ? lecture.step + direction : stepBeside(lecture, direction);
      if (number !== null && lecture.talk.steps[number]) go(number, true);
    }

    function enter(number = 0, talk = store.get().talk) {
      if (store.get().isOn) return go(number);
      before = Object.fromEntries(KEPT.map((key) => [key, page.store.get()[key]]));
      told = page.store.get().told;
      LifeMap.tell(page, "best");
      store.set({ ...atStart(talk, number, Date.now()), isOn: true });
      onEnter();
      page.store.set({ presenting: true, ...SET_ASIDE });
      return go(number);
    }

    function leave() {
      if (!store.get().isOn) return;
      store.set({ isOn: false, cover: null, detour: null, isAsking: false });
      onLeave();
      LifeMap.tell(page, told);
      page.store.set({ ...before, presenting: false, scene: null, panel: null });
    }

    /** Choose again which of the steps ahead are told. */
    function shorten(seconds) {
      const { talk, step, told, clock } = store.get();
      const ids = LifeMap.chooseSteps(talk.steps, seconds, talk.steps[step].id, told);
      const kept = new Set([...talk.steps.slice(0, step + 1).map(({ id }) => id), ...ids]);
      store.set({ kept, isAsking: false, clock: LifeMap.clock.setLeft(clock, step, seconds, Date.now()) });
      const skipped = LifeMap.talk.skippedAhead(store.get()).map((number) => number + 1).join(", ");
      const words = { told: ids.length, all: talk.steps.length - step - 1, skipped: skipped || LifeMap.say(data, "nothing_skipped") };
      store.set({ notice: LifeMap.say(data, "shortened", words) });
    }

    /** Give another talk, or the same with other words; one that is being given goes on at the step of the same name. */
    function setTalk(talk) {
      const { isOn, talk: old, step } = store.get();
      const number = Math.max(0, talk.steps.findIndex(({ id }) => id === old.steps[step]?.id));
      if (!isOn) return store.set({ talk, step: 0, kept: null });
      store.set({ ...atStart(talk, number, Date.now()), clock: { ...store.get().clock, mark: { step: number, at: Date.now() } } });
      return go(number);
    }

    return {
      store, enter, leave, lift,
      go: (number) => go(number),
      shorten, setTalk,
      next: () => turn(1, false),
      previous: () => turn(-1, false),
      beside: (direction) => turn(direction, true),
      first: () => go(0),
      end: () => go(Infinity),
      /** Begin a detour of the discussion; what it needs to come back is kept. */
      turnAside: (view) => store.get().detour || store.set({ detour: { view } }),
      comeBack() {
        const { detour, step } = store.get();
        if (!detour) return;
        store.set({ detour: null });
        toPage(step, null, false);
      },
      cover: (colour) => store.set({ cover: store.get().cover === colour ? null : colour }),
      toggle: (name) => store.set({ [name]: !store.get()[name] }),
      tellAll: () => store.set({ kept: null, notice: "", clock: { ...store.get().clock, mark: { step: store.get().step, at: Date.now() } } }),
      restartClock: () => store.set({ clock: LifeMap.clock.startClock(store.get().talk, store.get().step, Date.now()) }),
      type: (digit) => store.set({ typed: (store.get().typed + digit).slice(-3) }),
      forgetTyped: () => store.set({ typed: "" }),
      goTyped: () => go(Number(store.get().typed) - 1),
    };
  };
})();
