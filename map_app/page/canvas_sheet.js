// What a canvas on the map is painted on, and which part of the map it shows. Owns no canvas and no layer.
(function () {
  "use strict";

  /**
   * What a painter needs to know of the canvas it paints: which part of the map it shows, and how large.
   * @param {L.Map} map
   * @param {number} padding share of the map's size that the canvas reaches over each edge
   * @returns {object} scale in px per map unit, west/south/east/north in map units, width/height in px, toPixel
   */
  function measureView(map, padding) {
    const size = map.getSize();
    const zoom = map.getZoom();
    const scale = map.options.crs.scale(zoom);
    const corner = map.containerPointToLayerPoint(size.multiplyBy(-padding)).round();
    const left = map.getPixelOrigin().x + corner.x;
    const top = map.getPixelOrigin().y + corner.y;
    const width = Math.ceil(size.x * (1 + 2 * padding));
    const height = Math.ceil(size.y * (1 + 2 * padding));
    return {
      zoom,
      scale,
      corner,
      left,
      top,
      width,
      height,
      mapWidth: size.x,
      mapHeight: size.y,
      west: left / scale,
      east: (left + width) / scale,
      north: -top / scale,
      south: -(top + height) / scale,
      toPixel: (x, y) => [x * scale - left, -y * scale - top],
    };
  }

  /**
   * Something to paint on, and how to show what was painted. Measured without a GPU: a canvas with a 2D context is
   * copied to the compositor in every frame of the page, even when nothing on it changed (0.8 ms a megapixel); one
   * that shows a finished bitmap costs nothing until it is painted again.
   */
  function makeSheet(canvas) {
    const show = window.OffscreenCanvas && canvas.getContext("bitmaprenderer");
    const sheet = show ? new OffscreenCanvas(1, 1) : canvas;
    const context = sheet.getContext("2d");
    return {
      context,
      fit(width, height) {
        if (sheet.width === width && sheet.height === height) return;
        sheet.width = width;
        sheet.height = height;
      },
      clear() {
        context.setTransform(1, 0, 0, 1, 0, 0);
        context.clearRect(0, 0, sheet.width, sheet.height);
      },
      show: () => show && show.transferFromImageBitmap(sheet.transferToImageBitmap()),
    };
  }

  LifeMap.canvasSheet = { measureView, makeSheet };
})();
