// Owns one canvas on the map: has pictures made for it when the map rests, and keeps each in place while the map moves.
(function () {
  "use strict";
  const SHARPEST = 2; // device pixels per CSS pixel that are worth painting

  /**
   * A canvas whose pictures `paint(view, show)` makes: it calls `show(bitmap)`, at once or later, or with null for
   * nothing. A canvas with a 2D context would be copied to the compositor in every frame of a page without a GPU, even
   * when nothing on it changed (0.8 ms a megapixel); one that shows a finished bitmap costs nothing until the next.
   */
  LifeMap.CanvasLayer = L.Layer.extend({
    options: {
      pane: "overlayPane",
      padding: 0.25, // share of the map's size painted beyond each edge
      coarseness: 1, // CSS pixels for one painted: soft things need no more than half the sharpness
      patience: 250, // ms between two paintings while the map glides
      fades: false, // whether a picture of the same part of the map fades into the next
    },

    initialize(paint, options) {
      this._paint = paint;
      this._asked = 0; // the number of the last picture that was asked for
      this._shown = 0; // of the one that is shown
      this._fading = LifeMap.makeCrossFade();
      L.setOptions(this, options);
    },

    onAdd() {
      this._hang();
      this.paintNow();
    },

    _hang() {
      this._canvas = L.DomUtil.create("canvas", "life-canvas leaflet-zoom-animated", this.getPane());
      this._canvas.setAttribute("aria-hidden", "true");
      this._screen = this._canvas.getContext("bitmaprenderer");
    },

    onRemove() {
      cancelAnimationFrame(this._frame);
      this._frame = 0;
      this._fading.end();
      this._canvas.remove();
      this._canvas = this._screen = this._view = null;
    },

    /** Show or hide the whole canvas. */
    setShown(isShown) {
      if (this._canvas) this._canvas.hidden = !isShown;
    },

    getEvents() {
      return {
        viewreset: this._reset,
        moveend: this.requestPaint,
        resize: this.requestPaint,
        zoom: this._follow,
        zoomstart: this._fading.end,
        move: this._fillGaps,
        zoomanim: this._followAnimation,
      };
    },

    /** Ask for a picture at the next frame; many calls make one. */
    requestPaint() {
      if (this._frame || !this._canvas) return;
      this._frame = requestAnimationFrame(() => {
        this._frame = 0;
        this.paintNow();
      });
    },

    /** Ask for a picture of what the map shows now. */
    paintNow() {
      if (!this._canvas) return;
      const ratio = Math.min(window.devicePixelRatio || 1, SHARPEST) / this.options.coarseness;
      const view = LifeMap.measureView(this._map, this.options.padding, ratio);
      if (!view.width || !view.height) return; // the page is hidden
      const number = ++this._asked;
      this._painted = performance.now();
      this._paint(view, (bitmap) => this._show(number, view, bitmap));
    },

    _show(number, view, bitmap) {
      if (!this._canvas || number < this._shown || this._map._animatingZoom) return; // overtaken by another
      this._shown = number;
      this._fade(view);
      this._view = view;
      this._screen.transferFromImageBitmap(bitmap);
      this._canvas.style.width = `${view.width}px`;
      this._canvas.style.height = `${view.height}px`;
      this._follow();
    },

    /** Let the picture that is shown fade out under the next, where both show the same part of the map. */
    _fade(view) {
      const before = this._view && LifeMap.keyOfView(this._view);
      if (!this.options.fades || this._canvas.hidden || !this._fading.isSeen(LifeMap.keyOfView(view) === before)) return;
      const old = this._canvas;
      this._hang();
      this._fading.start(old, this._canvas);
    },

    _reset() {
      this._fading.end();
      this._follow();
      this.requestPaint();
    },

    _follow() {
      const view = this._view;
      if (!view) return;
      const grown = this._map.getZoomScale(this._map.getZoom(), view.zoom);
      const origin = this._map.getPixelOrigin();
      const corner = L.point(view.left * grown - origin.x, view.top * grown - origin.y);
      L.DomUtil.setTransform(this._canvas, corner, grown);
    },

    _followAnimation(event) {
      if (!this._view) return;
      const corner = L.latLng(-this._view.top / this._view.scale, this._view.left / this._view.scale);
      const at = this._map._latLngToNewLayerPoint(corner, event.zoom, event.center);
      L.DomUtil.setTransform(this._canvas, at, this._map.getZoomScale(event.zoom, this._view.zoom));
    },

    /** While the map glides, ask again only once the edge of the picture has come into sight. */
    _fillGaps() {
      if (!this._view) return;
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
