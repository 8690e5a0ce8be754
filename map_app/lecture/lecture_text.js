// The words of a step beside the map, and how they are fitted into their ground.
(function () {
  "use strict";
  const LONGEST_DATE = 2; // lines
  const SMALLEST_DATE = 0.52;
  const SMALLEST = 0.6;
  const STEP = 0.04;

  /**
   * What stands beside the map.
   * @returns {{headline: string, when: string, where: string, sentence: string}}
   */
  LifeMap.lectureWords = function (data, state, lecture) {
    if (!lecture.detour) return lecture.talk.steps[lecture.step];
    if (state.place !== null) {
      const place = data.places[state.place];
      const where = place.was_here ? LifeMap.say(data, /^\d/.test(place.was_here) ? "was_here" : "born_here", { years: place.was_here }) : "";
      return { headline: "", when: LifeMap.moment.nameOfStay(data, place, state.year), where, sentence: place.names_words };
    }
    if (state.event !== null) {
      const event = data.events[state.event];
      return { headline: event.title, when: event.date_words, where: event.place_name, sentence: event.text };
    }
    const moment = LifeMap.moment.momentOf(data, state.year);
    return { headline: "", when: String(state.year), where: moment.places, sentence: moment.sentence };
  };

  /** Set a share of the size and look whether it fits; smaller and smaller until it does. */
  function shrink(element, name, least, fits) {
    for (let share = 1; share >= least; share -= STEP) {
      element.style.setProperty(name, share.toFixed(2));
      if (fits()) return;
    }
  }

  const lineHeight = (element) => parseFloat(getComputedStyle(element).lineHeight);
  const fitsAcross = (element) => element.scrollWidth <= element.clientWidth + 1;

  /** @returns {{element: HTMLElement, show: function(object): void, fit: function(): void}} */
  LifeMap.makeLectureText = function () {
    const line = (tag, name) => LifeMap.make(tag, { class: `lecture__${name}`, "data-words": name });
    const parts = { headline: line("p", "headline"), when: line("h1", "when"), where: line("p", "where"), sentence: line("p", "sentence") };
    const element = LifeMap.make("div", { class: "lecture__text" }, ...Object.values(parts));

    function fit() {
      const { when } = parts;
      const room = element.parentNode.clientHeight;
      if (!room) return;
      element.style.setProperty("--fit", 1);
      shrink(element, "--date", SMALLEST_DATE, () => when.offsetHeight <= LONGEST_DATE * lineHeight(when) * 1.1 && fitsAcross(when));
      shrink(element, "--fit", SMALLEST, () => element.offsetHeight <= parseFloat(getComputedStyle(element).maxHeight) && fitsAcross(element));
    }

    return {
      element,
      fit,
      show(words) {
        for (const [name, part] of Object.entries(parts)) {
          const text = words[name] ?? "";
          if (part.textContent !== text) part.textContent = text;
          part.hidden = !text;
        }
        fit();
      },
    };
  };
})();
