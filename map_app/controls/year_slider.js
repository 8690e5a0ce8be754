// The year slider: a real range input over the strip, its handle, and the outline of the year's column.
(function () {
  "use strict";
  const HANDLE = 46; // px; as wide as the thumb of the input, see time_strip.css
  const LABEL_ROOM = 36; // px between the handle's middle and a year of the axis that may stay visible

  function parts(data) {
    const input = LifeMap.make("input", {
      type: "range",
      class: "year-slider",
      min: data.years.first,
      max: data.years.last,
      step: 1,
      "aria-label": LifeMap.say(data, "year"),
    });
    const make = (name, ...children) =>
      LifeMap.make("div", { class: `strip__${name}`, "aria-hidden": "true" }, ...children);
    const count = LifeMap.make("span", { class: "strip__count" });
    return { input, count, column: make("column", count), handle: make("handle"), gap: make("gap") };
  }

  LifeMap.controls.yearSlider = function (page, frame) {
    const { data, store } = page;
    const { input, count, column, handle, gap } = parts(data);
    frame.append(column, gap, input, handle);
    let scale = null;
    let heights = null;
    let axis = []; // the years that are written out: label, x in px, whether the handle covers it

    function showAxisYears(x) {
      for (const axisYear of axis) {
        const isCovered = Math.abs(axisYear.x - x) < LABEL_ROOM;
        if (isCovered !== axisYear.isCovered) axisYear.label.classList.toggle("is-covered", isCovered);
        axisYear.isCovered = isCovered;
      }
    }

    function showGap(silence) {
      gap.hidden = silence === null;
      if (silence === null) return;
      const { first_day: first, last_day: last } = data.silences[silence];
      gap.style.transform = `translateX(${scale.xOfDay(first)}px)`;
      gap.style.width = `${scale.xOfDay(last) - scale.xOfDay(first)}px`;
    }

    /** Outline the year's units and the band under them; in a silence the outline stops above the band. */
    function showColumn(moment, left) {
      const top = Math.min(heights.base - 12, heights.base - 5 - scale.heightOf(moment.count));
      const bottom = moment.silence === null ? heights.axisTop + 2 : heights.base;
      column.style.transform = `translate(${left - 0.5}px, ${top}px)`;
      column.style.height = `${bottom - top}px`;
      count.textContent = LifeMap.sayEvents(data, moment.count);
      const middle = left + scale.perYear / 2;
      const overhang = Math.max(0, 34 - middle) - Math.max(0, middle + 34 - scale.width);
      count.style.setProperty("--overhang", `${overhang}px`);
    }

    function show(state) {
      if (!scale) return;
      const moment = LifeMap.moment.momentOf(data, state.year);
      const left = scale.xOfYear(state.year);
      const middle = left + scale.perYear / 2;
      const silent = moment.silence !== null;
      if (+input.value !== state.year) input.value = state.year;
      input.setAttribute("aria-valuetext", moment.value_text);
      handle.textContent = state.year;
      const seat = Math.min(Math.max(middle, HANDLE / 2 + 2), scale.width - HANDLE / 2 - 2);
      handle.style.transform = `translate(${seat - HANDLE / 2}px, ${heights.axisTop + 1}px)`;
      handle.classList.toggle("is-silent", silent);
      column.classList.toggle("is-silent", silent);
      showColumn(moment, left);
      showGap(moment.silence);
      showAxisYears(middle);
    }

    function stageTitle(year) {
      const [first, last] = LifeMap.moment.daysOf(data, year);
      return data.stages
        .filter((stage) => stage.first_day <= last && stage.last_day >= first)
        .map((stage) => stage.title)
        .join("; ");
    }

    input.addEventListener("input", () => store.set({ year: +input.value, event: null }));
    input.addEventListener("pointerenter", () => {
      input.title = stageTitle(store.get().year);
    });
    const stop = store.subscribe((state, before) => {
      if (state.year !== before.year || state.told !== before.told) show(state);
    });
    return {
      /** Take over the measures of a strip drawn anew. */
      measure(newScale, newHeights) {
        scale = newScale;
        heights = newHeights;
        const middleOf = (year) => scale.xOfYear(year) + scale.perYear / 2;
        const labels = [...frame.querySelectorAll(".strip__year")];
        axis = labels.map((label) => ({ label, x: middleOf(+label.dataset.year), isCovered: false }));
        const middle = middleOf(data.years.first);
        input.style.left = `${middle - HANDLE / 2}px`;
        input.style.width = `${(data.years.last - data.years.first) * scale.perYear + HANDLE}px`;
        column.style.width = `${scale.perYear + 1}px`;
        gap.style.top = `${heights.bandsTop - 1}px`;
        gap.style.height = `${heights.bands + 2}px`;
        show(store.get());
      },
      remove: stop,
    };
  };
})();
