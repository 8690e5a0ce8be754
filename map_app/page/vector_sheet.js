// The one drawing on the map that changes with the years: an SVG whose lines are in map units and whose signs are in px.
// A step of a year changes a few of its elements, which costs far less than painting a canvas of the map's size anew.
(function () {
  "use strict";

  const VectorSheet = L.Layer.extend({
    initialize(pane) {
      this._paneName = pane;
      this._layers = []; // in order, the lowest first
      this._pins = new Map(); // element in px: the point it is pinned to
      this._drawing = LifeMap.draw("svg", { class: "life-vectors leaflet-zoom-animated", "aria-hidden": "true" });
    },

    onAdd(map) {
      map.getPane(this._paneName).append(this._drawing);
      this._settle();
    },

    onRemove() {
      this._drawing.remove();
    },

    getEvents() {
      return { zoom: this._settle, viewreset: this._settle, zoomanim: this._animate };
    },

    /**
     * Add a layer; `lines` holds elements in map units (y upwards), `signs` elements in px that are pinned.
     * @param {number} order the lowest lies at the bottom
     * @returns {{lines: SVGElement, signs: SVGElement, remove: function(): void}}
     */
    addLayer(order) {
      const layer = { order, lines: LifeMap.draw("g"), signs: LifeMap.draw("g") };
      layer.remove = () => {
        this._layers.splice(this._layers.indexOf(layer), 1);
        layer.lines.remove();
        for (const sign of [...layer.signs.children]) this.unpin(sign);
        layer.signs.remove();
      };
      this._layers.push(layer);
      this._layers.sort((one, other) => one.order - other.order);
      this._drawing.append(...this._layers.flatMap(({ lines, signs }) => [lines, signs]));
      if (this._map) this._settle();
      return layer;
    },

    /**
     * Pin an element to a point, or move one that is pinned already.
     * @param {SVGElement} element of a layer's `signs`
     * @param {number} x map units
     * @param {number} y map units
     * @param {string} [turn] more of the SVG transform, e.g. "rotate(30)"; "{grown}" stands for the growth since `scale`
     * @param {number} [scale] px per map unit at which the element was drawn, if it grows with the map
     */
    pin(element, x, y, turn = "", scale = 0) {
      this._pins.set(element, { x, y, turn, scale });
      if (this._map) this._place(element, this._pins.get(element), ...this._measure());
    },

    unpin(element) {
      this._pins.delete(element);
      element.remove();
    },

    _measure() {
      return [this._map.options.crs.scale(this._map.getZoom()), this._map.getPixelOrigin()];
    },

    _place(element, { x, y, turn, scale }, now, origin) {
      const grown = scale ? ` scale(${now / scale})` : "";
      element.setAttribute("transform", `translate(${x * now - origin.x} ${-y * now - origin.y}) ${turn}${grown}`);
    },

    /** Draw at the zoom the map has now. */
    _settle() {
      const [scale, origin] = this._measure();
      this._scale = scale;
      this._origin = origin;
      this._drawing.style.transform = "";
      const matrix = `matrix(${scale} 0 0 ${-scale} ${-origin.x} ${-origin.y})`;
      for (const { lines } of this._layers) lines.setAttribute("transform", matrix);
      for (const [element, pin] of this._pins) this._place(element, pin, scale, origin);
    },

    /** Grow or shrink as a picture while Leaflet animates to another zoom. */
    _animate(event) {
      const grown = this._map.options.crs.scale(event.zoom) / this._scale;
      const origin = this._map._getNewPixelOrigin(event.center, event.zoom);
      L.DomUtil.setTransform(this._drawing, this._origin.multiplyBy(grown).subtract(origin), grown);
    },
  });

  /** @returns {object} the page's one vector sheet, put on its map when first asked for */
  LifeMap.vectorSheet = function (page) {
    if (!page.vectors) {
      page.vectors = new VectorSheet(LifeMap.makePane(page.map, "life", 320));
      page.vectors.addTo(page.map);
    }
    return page.vectors;
  };
})();
