// The slider of the second map where it shows another year of the same life, and what an address says of that.
(function () {
  "use strict";
  const YEAR = /^\d{4}$/;

  /** @returns {number|null} the year that stands beside the first, if `beside` names one and not a telling */
  LifeMap.yearBeside = (beside) => (YEAR.test(beside ?? "") ? Number(beside) : null);

  /** @returns {object} a state moved to the year beside it; events of the first map are not shown on the second */
  LifeMap.movedBeside = function (state) {
    const year = LifeMap.yearBeside(state.beside);
    return year === null ? state : { ...state, year, event: null, readings: false };
  };

  /** @returns {HTMLInputElement} a slider over the years of the life that moves the second map alone */
  LifeMap.sliderBeside = function ({ data, store }) {
    const { first, last } = data.years;
    const slider = LifeMap.make("input", {
      type: "range", class: "title__years", min: first, max: last, step: 1,
      "aria-label": LifeMap.say(data, "year_beside"),
      on: {
        input: () => store.set({ beside: slider.value }),
        keydown: (event) => event.stopPropagation(), // the arrows belong to this slider, not to the page
      },
    });
    return slider;
  };
})();
