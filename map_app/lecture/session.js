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

  /** @returns {object} `store` and what can be done in a lecture; the hooks come before the page is told of its begin and end */
  LifeMap.makeSession = function (page, { onEnter, onLeave }) {
    const { data } = page;
    const memory = LifeMap.makeKeptLecture(data);
    const store = LifeMap.createStore({ isOn: false, isBackRow: false, hasSubtitle: false, ...atStart(data.talks[0], 0, 0) });
    let before = null; // the reader's moment, from before the lecture
    let told = "best"; // and on whose word
    let offer = ""; // the notice that offers to start the clock again

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

    /** What lies over the map goes first. @returns {boolean} whether there was anything */
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

    /**
     * Begin; or go on, with its clock, where the lecture was left or the page was loaded again.
     * @param {number|null} [wanted] the step; null: where it was left
     * @param {object} [talk]
     */
    function enter(wanted = null, talk = store.get().talk) {
      if (store.get().isOn) return go(wanted ?? 0);
      const left = memory.of(talk, Date.now());
      const isLeft = left && (wanted === null ? left.step < talk.steps.length - 1 : left.step === wanted);
      const number = isLeft ? left.step : wanted ?? 0;
      before = Object.fromEntries(KEPT.map((key) => [key, page.store.get()[key]]));
      told = page.store.get().told;
      LifeMap.tell(page, "best");
      store.set({ ...atStart(talk, number, Date.now()), ...(isLeft ? left : {}), isOn: true });
      onEnter();
      page.store.set({ presenting: true, ...SET_ASIDE });
      go(number);
      if (isLeft) store.set({ notice: (offer = LifeMap.say(data, "goes_on", { number: number + 1 })) });
    }

    function leave() {
      if (!store.get().isOn) return;
      keep();
      store.set({ isOn: false, cover: null, detour: null, isAsking: false });
      onLeave();
      LifeMap.tell(page, told);
      page.store.set({ ...before, presenting: false, scene: null, panel: null });
    }

    const keep = () => store.get().isOn && memory.keep(store.get(), Date.now());
    store.subscribe(keep);

    const restartClock = () =>
      store.set({ clock: LifeMap.clock.startClock(store.get().talk, store.get().step, Date.now()), notice: LifeMap.say(data, "clock_begins") });

    /** Choose again which of the steps ahead are told. */
    function shorten(seconds) {
      const { talk, step, told, clock } = store.get();
      const ids = LifeMap.chooseSteps(talk.steps, seconds, talk.steps[step].id, told);
      const kept = new Set([...talk.steps.slice(0, step + 1).map(({ id }) => id), ...ids]);
      store.set({ kept, isAsking: false, clock: LifeMap.clock.setLeft(clock, step, seconds, Date.now()) });
      store.set({ notice: LifeMap.shortenedWords(data, store.get(), seconds) });
    }

    /** Give another talk, or the same with other words; one that is being given goes on at the step of the same name. */
    function setTalk(talk) {
      const { isOn, talk: old, step } = store.get();
      const number = Math.max(0, talk.steps.findIndex(({ id }) => id === old.steps[step]?.id));
      if (!isOn) return store.set({ talk, step: 0, kept: null });
      const { told, clock } = store.get();
      const isBegun = told.length > 1; // another talk chosen at the beginning has all its minutes
      store.set({ ...atStart(talk, number, Date.now()), ...(isBegun ? { clock: { ...clock, mark: { step: number, at: Date.now() } } } : {}) });
      return go(number);
    }

    return {
      store, enter, leave, lift, keep,
      secret: memory.secret,
      talkNamed: memory.talkNamed,
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
      restartClock,
      /** Only while it is offered: no slip of a finger shall cost the clock. */
      takeOffer: () => offer && store.get().notice === offer && restartClock(),
      /** Tell everybody at once: no frame comes while another window covers this one. */
      tellNow() {
        store.flush();
        page.store.flush();
        store.flush();
      },
      type: (digit) => store.set({ typed: (store.get().typed + digit).slice(-3) }),
      forgetTyped: () => store.set({ typed: "" }),
      goTyped: () => go(Number(store.get().typed) - 1),
    };
  };
})();
