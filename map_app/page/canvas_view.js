// Which part of the map a canvas on it shows, in numbers that a painter elsewhere can be told. Owns no canvas.
(function () {
  "use strict";

  /**
   * @param {L.Map} map
   * @param {number} padding share of the map's size that the canvas reaches over each edge
   * @param {number} ratio pixels of the canvas for one CSS pixel
   * @returns {object} scale in px per map unit, west/south/east/north in map units, width/height in px
   */
  LifeMap.measureView = function (map, padding, ratio) {
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
      ratio,
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
    };
  };
})();
