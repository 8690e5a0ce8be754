// The page's state: one frozen object, changed only here, told to listeners once per frame. Draws nothing.
(function () {
  "use strict";
  const { LifeMap } = window;

  /** @returns {boolean} whether `partial` would change anything in `state`. */
  function differs(state, partial) {
    return Object.keys(partial).some((key) => state[key] !== partial[key]);
  }

  /**
   * Make a store.
   * @param {object} initial the state to start from
   * @returns {{get: function(): object, set: function(object): void, subscribe: function(function): function, flush: function(): void}}
   */
  LifeMap.createStore = function (initial) {
    let state = Object.freeze({ ...initial });
    let told = state; // what listeners last saw
    let frame = 0;
    const listeners = new Set();

    function flush() {
      cancelAnimationFrame(frame);
      frame = 0;
      if (told === state) return;
      const before = told;
      told = state;
      for (const listener of listeners) listener(told, before);
    }

    return {
      get: () => state,
      set(partial) {
        if (!differs(state, partial)) return;
        state = Object.freeze({ ...state, ...partial });
        if (!frame) frame = requestAnimationFrame(flush);
      },
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      flush,
    };
  };
})();
