// The time strip under the map: drawn once on a canvas, then only its handle moves. The slider itself is year_slider.js.
(function () {
  "use strict";

  /** @returns {number} a length that the style sheet states, in px */
  const lengthOf = (style, name) => parseFloat(style.getPropertyValue(name));

  /** @returns {{top: number, columns: number, bands: number, axis: number, margin: number}} heights from the style sheet, px */
  function readHeights(element) {
    const style = getComputedStyle(element);
    const read = (name) => lengthOf(style, name);
    return {
      top: read("--above-columns"),
      columns: read("--columns"),
      bands: read("--bands"),
      axis: read("--axis"),
      margin: read("--map-margin"),
    };
  }

  function axisYears({ first, last }, perYear) {
    const step = perYear > 11 ? 5 : 10;
    const years = [];
    for (let year = Math.ceil(first / step) * step; year <= last; year += step) years.push(year);
    return years;
  }

  /** @returns {number} px: every fifth year has a longer tick, every tenth the longest */
  const tickOf = (year) => 3 + (year % 5 === 0 ? 2 : 0) + (year % 10 === 0 ? 2 : 0);

  function drawAxis(pen, data, scale, top) {
    pen.fillStyle = LifeMap.colours().hairline;
    for (let year = data.years.first; year <= data.years.last; year++) {
      pen.globalAlpha = year % 10 ? 0.7 : 1;
      pen.fillRect(scale.xOfYear(year) - 0.5, top, 1, tickOf(year));
    }
    pen.globalAlpha = 1;
  }

  /** @returns {function(number): boolean} which units are drawn in full: those switched on, at a place only its own */
  function strongUnits(data, state) {
    const here = state.place === null ? null : new Set(data.places[state.place].events);
    return (index) => (!here || here.has(index)) && LifeMap.moment.isShown(data.events[index], state);
  }

  LifeMap.controls.timeStrip = function (page) {
    const { data, store } = page;
    const most = Math.max(...data.year_events.map((events) => events.length));
    const frame = page.element("time");
    const canvas = LifeMap.make("canvas", { class: "strip__canvas", "aria-hidden": "true" });
    const axis = LifeMap.make("div", { class: "strip__axis", "aria-hidden": "true" });
    frame.append(canvas, axis);
    const moved = LifeMap.controls.yearSlider(page, frame);

    function writeAxis(scale) {
      const labels = axisYears(data.years, scale.perYear).map((year) =>
        LifeMap.make("span", {
          class: year % 10 ? "strip__year" : "strip__year strip__year--ten",
          style: `left:${scale.xOfYear(year) + scale.perYear / 2}px`,
          "data-year": year,
          text: year,
        }),
      );
      axis.replaceChildren(...labels);
    }

    function drawAll() {
      const width = frame.clientWidth;
      if (!width) return;
      const heights = readHeights(frame);
      const scale = LifeMap.measureStrip(data.years, width, heights.margin, heights.columns, most);
      const bandsTop = heights.top + heights.columns + 4;
      const state = store.get();
      const pen = LifeMap.freshCanvas(canvas, width, bandsTop + heights.bands + heights.axis);
      LifeMap.drawStripColumns(pen, data, scale, {
        top: heights.top,
        height: heights.columns,
        isStrong: strongUnits(data, state),
      });
      LifeMap.drawStripBands(pen, data, scale, { top: bandsTop, height: heights.bands, place: state.place });
      drawAxis(pen, data, scale, bandsTop + heights.bands);
      writeAxis(scale);
      moved.measure(scale, {
        ...heights,
        base: heights.top + heights.columns,
        bandsTop,
        axisTop: bandsTop + heights.bands,
      });
    }

    const sizes = new ResizeObserver(drawAll);
    sizes.observe(frame);
    if (document.fonts) document.fonts.ready.then(drawAll);
    const stop = store.subscribe((state, before) => {
      const isOther = (key) => state[key] !== before[key];
      if (["place", "hidden", "people", "told"].some(isOther)) drawAll();
    });
    const stopLook = LifeMap.onLookChange(drawAll);
    drawAll();
    return {
      remove() {
        stop();
        stopLook();
        sizes.disconnect();
        moved.remove();
        frame.replaceChildren();
      },
    };
  };
})();
