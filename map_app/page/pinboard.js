// Owns a pane of page elements pinned to points of the map: keeps each at its point while the map moves and zooms.
(function () {
  "use strict";

  /** A layer whose elements stay at their points; subclasses fill it with `pin` and `unpin`. */
  LifeMap.Pinboard = L.Layer.extend({
    initialize(pane) {
      this._paneName = pane;
      this._pins = new Map();
    },

    onAdd() {
      this._board = L.DomUtil.create("div", "life-pins", this._map.getPane(this._paneName));
    },

    onRemove() {
      this._board.remove();
      this._pins.clear();
    },

    getEvents() {
      return { zoom: this._placeAll, viewreset: this._placeAll, zoomanim: this._animateAll };
    },

    /**
     * Pin an element, or move one that is pinned already.
     * @param {HTMLElement} element
     * @param {number} x map units
     * @param {number} y map units, upwards
     * @param {number} dx px to the right of the point
     * @param {number} dy px below the point
     */
    pin(element, x, y, dx = 0, dy = 0) {
      let pin = this._pins.get(element);
      if (!pin) {
        element.classList.add("leaflet-zoom-animated");
        this._pins.set(element, (pin = { at: "" }));
      }
      Object.assign(pin, { x, y, dx, dy });
      this._place(element, pin, this._map.options.crs.scale(this._map.getZoom()), this._map.getPixelOrigin());
      if (!element.parentNode) this._board.appendChild(element);
    },

    /** Take an element off the map. */
    unpin(element) {
      if (this._pins.delete(element)) element.remove();
    },

    _place(element, pin, scale, origin) {
      const left = Math.round(pin.x * scale - origin.x + pin.dx);
      const top = Math.round(-pin.y * scale - origin.y + pin.dy);
      const at = `translate(${left}px,${top}px)`;
      if (at !== pin.at) element.style.transform = pin.at = at;
    },

    _placeAll() {
      const scale = this._map.options.crs.scale(this._map.getZoom());
      const origin = this._map.getPixelOrigin();
      for (const [element, pin] of this._pins) this._place(element, pin, scale, origin);
    },

    _animateAll(event) {
      const scale = this._map.options.crs.scale(event.zoom);
      const origin = this._map._getNewPixelOrigin(event.center, event.zoom);
      for (const [element, pin] of this._pins) this._place(element, pin, scale, origin);
    },
  });
})();
