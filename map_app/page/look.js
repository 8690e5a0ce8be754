// The three looks: which one the page is in, and the choice of another. The colours of each are in the style sheet.
(function () {
  "use strict";
  const LOOKS = ["paper", "dark", "atlas"];
  const OWN = document.documentElement.dataset.look || LOOKS[0]; // the look that the page was made in

  /** @returns {string} the look that a word names; the page's own where it names none */
  const lookOf = (word) => (LOOKS.includes(word) ? word : OWN);

  /** Dress the page in the look of its state, now and whenever that changes. @returns {function(): void} stops it */
  function dress(page) {
    const wear = ({ look }) => {
      if (document.documentElement.dataset.look !== look) document.documentElement.dataset.look = look;
    };
    wear(page.store.get());
    return page.store.subscribe((state, before) => {
      if (state.look !== before.look) wear(state);
    });
  }

  LifeMap.looks = { LOOKS, OWN, lookOf, dress };
})();
