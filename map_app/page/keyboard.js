// The keys of the page. Fields that are being typed in keep theirs, and so do buttons that Space would press.
(function () {
  "use strict";
  const TYPING = "input:not([type=range]):not([type=checkbox]), textarea, select, [contenteditable]";
  const PRESSED_BY_SPACE = "button, a[href], summary, input[type=checkbox], [role=button], [role=option]";

  /** What each key asks for; a key with a function answers to the state. */
  const KEYS = {
    ArrowLeft: ["year", -1],
    ArrowRight: ["year", 1],
    "Shift+ArrowLeft": ["event", -1],
    "Shift+ArrowRight": ["event", 1],
    PageUp: ["event", -1],
    PageDown: ["event", 1],
    Home: ["first"],
    End: ["last"],
    " ": ["play"],
    Escape: ["back"],
    "/": ["panel", "find"],
    "?": ["panel", "help"],
    s: ["panel", "signs"],
    l: ["panel", "layers"],
    f: ["full"],
    1: ["view", "year"],
    2: ["view", "trail"],
    3: ["view", "life"],
    "+": ["zoom", 1],
    "=": ["zoom", 1],
    "-": ["zoom", -1],
    "−": ["zoom", -1],
  };

  /**
   * @param {{key: string, shiftKey: boolean, ctrlKey: boolean, altKey: boolean, metaKey: boolean, target: Element}} event
   * @returns {Array|null} what the key asks for, or null if it is not for the page
   */
  LifeMap.wishOfKey = function ({ key, shiftKey, ctrlKey, altKey, metaKey, target }) {
    if (ctrlKey || altKey || metaKey) return null;
    const isTyping = target instanceof Element && target.closest(TYPING);
    if (isTyping && key !== "Escape") return null;
    if (key === " " && target instanceof Element && target.closest(PRESSED_BY_SPACE)) return null;
    const plain = key.length === 1 ? key.toLowerCase() : key;
    const name = shiftKey && key.startsWith("Arrow") ? `Shift+${key}` : plain;
    return KEYS[name] ?? null;
  };

  /** One step back: first what lies on top. */
  function goBack(page) {
    const state = page.store.get();
    if (state.panel) page.store.set({ panel: null });
    else if (state.readings) LifeMap.closeReadings(page);
    else if (state.changes) page.store.set({ changes: false });
    else if (state.place !== null) LifeMap.leavePlace(page);
    else if (state.playing) page.store.set({ playing: false });
    else if (document.fullscreenElement) document.exitFullscreen();
    else page.store.set({ event: null });
  }

  function goToYear(page, year) {
    const { first, last } = page.data.years;
    page.store.set({ year: Math.min(Math.max(year, first), last), event: null });
  }

  function fullScreen() {
    if (document.fullscreenElement) document.exitFullscreen();
    else document.documentElement.requestFullscreen?.().catch(() => {});
  }

  const ACTIONS = {
    year: (page, step) => goToYear(page, page.store.get().year + step),
    event: (page, step) => LifeMap.stepEvent(page, step),
    first: (page) => goToYear(page, page.data.years.first),
    last: (page) => goToYear(page, page.data.years.last),
    play: (page) => LifeMap.togglePlay(page),
    panel: (page, panel) => page.store.set({ panel: page.store.get().panel === panel ? null : panel }),
    view: (page, view) => page.store.set({ view }),
    zoom: (page, step) => (step > 0 ? page.map.zoomIn() : page.map.zoomOut()),
    full: fullScreen,
    back: goBack,
  };

  LifeMap.controls.keyboard = function (page) {
    function onKey(event) {
      const wish = LifeMap.wishOfKey(event);
      if (!wish) return;
      event.preventDefault();
      event.stopPropagation();
      ACTIONS[wish[0]](page, wish[1]);
    }
    window.addEventListener("keydown", onKey);
    return { remove: () => window.removeEventListener("keydown", onKey) };
  };
})();
