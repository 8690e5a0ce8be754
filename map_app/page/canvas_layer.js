// Owns one canvas on the map: keeps it in place while the map moves and has it painted when the map rests.
(function () {
  "use strict";
  const SHARPEST = 2; // device pixels per CSS pixel that are worth painting

  /**
   * A canvas that `paint(context, view)` fills; the context arrives cleared, in CSS pixels.
   * `view.useMapUnits()` and `view.usePixels()` switch the context between the two measures.
   */
  LifeMap.CanvasLayer = L.Layer.extend({
    options: {
      pane: "overlayPane",
      padding: 0.25, // share of the map's size painted beyond each edge
      turn: 0, // frames to wait, so that layers do not paint together
      coarseness: 1, // CSS pixels for one painted: soft things need no more than half the sharpness
      patience: 250, // ms between two paintings while the map glides
    },

    initialize(paint, options) {
      this._paint = paint;
      L.setOptions(this, options);
    },

    onAdd() {
      this._canvas = L.DomUtil.create("canvas", "life-canvas leaflet-zoom-animated", this.getPane());
      this._canvas.setAttribute("aria-hidden", "true");
      this._sheet = LifeMap.canvasSheet.makeSheet(this._canvas);
      this.paintNow();
    },

    onRemove() {
      cancelAnimationFrame(this._frame);
      this._frame = 0;
      this._canvas.remove();
      this._canvas = this._sheet = null;
    },

    /** Show or hide the whole canvas. */
    setShown(isShown) {
      if (this._canvas) this._canvas.hidden = !isShown;
    },

    getEvents() {
      return {
        viewreset: this.requestPaint,
        moveend: this.requestPaint,
        resize: this.requestPaint,
        zoom: this._follow,
        move: this._fillGaps,
        zoomanim: this._followAnimation,
      };
    },

    /** Paint at the next free frame; many calls make one painting. */
    requestPaint() {
      if (this._frame || !this._canvas) return;
      let wait = this.options.turn;
      const step = () => {
        this._frame = wait-- > 0 ? requestAnimationFrame(step) : 0;
        if (!this._frame) this.paintNow();
      };
      this._frame = requestAnimationFrame(step);
    },

    /** Paint within this frame. */
    paintNow() {
      if (!this._canvas) return;
      const view = (this._view = LifeMap.canvasSheet.measureView(this._map, this.options.padding));
      if (!view.width || !view.height) return; // the page is hidden
      const context = this._sheet.context;
      const ratio = (view.ratio = Math.min(window.devicePixelRatio || 1, SHARPEST) / this.options.coarseness);
      view.usePixels = () => context.setTransform(ratio, 0, 0, ratio, 0, 0);
      view.useMapUnits = () => {
        const unit = view.scale * ratio;
        context.setTransform(unit, 0, 0, -unit, -view.left * ratio, -view.top * ratio);
      };
      this._sheet.fit(Math.round(view.width * ratio), Math.round(view.height * ratio));
      this._sheet.clear();
      view.usePixels();
      this._paint(context, view);
      this._sheet.show();
      this._painted = performance.now();
      this._canvas.style.width = `${view.width}px`;
      this._canvas.style.height = `${view.height}px`;
      L.DomUtil.setPosition(this._canvas, view.corner);
    },

    _follow() {
      const view = this._view;
      const grown = this._map.getZoomScale(this._map.getZoom(), view.zoom);
      const origin = this._map.getPixelOrigin();
      const corner = L.point(view.left * grown - origin.x, view.top * grown - origin.y);
      L.DomUtil.setTransform(this._canvas, corner, grown);
    },

    _followAnimation(event) {
      const corner = L.latLng(-this._view.top / this._view.scale, this._view.left / this._view.scale);
      const at = this._map._latLngToNewLayerPoint(corner, event.zoom, event.center);
      L.DomUtil.setTransform(this._canvas, at, this._map.getZoomScale(event.zoom, this._view.zoom));
    },

    /** While the map glides, paint again only once its edge has come into sight. */
    _fillGaps() {
      const { west, south, east, north } = this._view;
      const seen = this._map.getBounds();
      const slack = 12 / this._map.options.crs.scale(this._map.getZoom());
      const covered =
        seen.getWest() > west - slack && seen.getEast() < east + slack &&
        seen.getSouth() > south - slack && seen.getNorth() < north + slack;
      if (!covered && performance.now() - this._painted > this.options.patience) this.requestPaint();
    },
  });
})();
