// Plays the life: one year after another until a key, a touch or the end. Also chooses how fast.
(function () {
  "use strict";
  const SPEEDS = [1, 2, 4]; // seconds a year
  const KEYS_THAT_PASS = new Set([" ", "Shift", "Control", "Alt", "Meta"]); // Space is answered in keyboard.js
  const SILENCE_SHARE = 0.5; // a silence plays at half the time, and is never skipped

  /** @returns {number} milliseconds that a year stays on the page */
  LifeMap.playTime = (data, state) =>
    state.speed * 1000 * (LifeMap.moment.momentOf(data, state.year).silence === null ? 1 : SILENCE_SHARE);

  const asksForCalm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

  /** Start or stop playing; where motion is unwelcome, go to the next event instead. */
  LifeMap.togglePlay = function (page) {
    const { data, store } = page;
    const state = store.get();
    if (state.playing) return store.set({ playing: false });
    if (asksForCalm()) return void LifeMap.stepEvent(page, 1);
    const start = state.year >= data.years.last ? data.years.first : state.year;
    store.set({ playing: true, year: start, event: null, place: null });
  };

  function makeButtons(page) {
    const { data, store } = page;
    const play = LifeMap.make("button", {
      type: "button",
      class: "button button--strong play",
      on: { click: () => LifeMap.togglePlay(page) },
    });
    const nextSpeed = () => SPEEDS[(SPEEDS.indexOf(store.get().speed) + 1) % SPEEDS.length];
    const speed = LifeMap.make("button", {
      type: "button",
      class: "button speed",
      on: { click: () => store.set({ speed: nextSpeed() }) },
    });

    function show({ playing, speed: seconds }) {
      const name = playing ? "pause" : "play";
      play.replaceChildren(
        LifeMap.icon(name),
        LifeMap.make("span", { class: "button__words", text: LifeMap.say(data, name) }),
      );
      play.setAttribute("aria-label", LifeMap.say(data, name));
      speed.setAttribute("aria-label", LifeMap.say(data, "speed_name", { seconds }));
      speed.replaceChildren(
        LifeMap.make("span", { class: "speed__long", text: LifeMap.say(data, "speed", { seconds }) }),
        LifeMap.make("span", { class: "speed__short", text: LifeMap.say(data, "speed_short", { seconds }) }),
      );
    }
    return { play, speed, show };
  }

  LifeMap.controls.play = function (page) {
    const { data, store } = page;
    const { play, speed, show } = makeButtons(page);
    page.element("time-buttons").append(play, speed);
    let timer = 0;

    function step() {
      const state = store.get();
      if (!state.playing) return;
      if (state.year >= data.years.last) store.set({ playing: false });
      else store.set({ year: state.year + 1, event: null });
    }

    function wait(state) {
      clearTimeout(timer);
      if (state.playing) timer = setTimeout(step, LifeMap.playTime(data, state));
    }

    /** Any touch or key stops it, except those that press the buttons which steer it. */
    function interrupt(event) {
      const isSteering = play.contains(event.target) || speed.contains(event.target);
      const passes =
        event.type === "keydown"
          ? KEYS_THAT_PASS.has(event.key) || (isSteering && event.key === "Enter")
          : isSteering;
      if (store.get().playing && !passes) store.set({ playing: false });
    }

    const stop = store.subscribe((state, before) => {
      if (state.playing !== before.playing || state.speed !== before.speed) show(state);
      if (state.playing !== before.playing || state.year !== before.year || state.speed !== before.speed)
        wait(state);
    });
    for (const type of ["pointerdown", "keydown", "wheel"])
      document.addEventListener(type, interrupt, { capture: true, passive: true });
    show(store.get());
    return {
      remove() {
        for (const type of ["pointerdown", "keydown", "wheel"])
          document.removeEventListener(type, interrupt, { capture: true });
        clearTimeout(timer);
        stop();
        play.remove();
        speed.remove();
      },
    };
  };
})();
