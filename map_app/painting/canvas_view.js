// How a painter measures the sheet it paints: the part of the map that it shows, in pixels and in map units.
(function () {
  "use strict";

  /**
   * @param {CanvasRenderingContext2D} context of a sheet of the view's size times its ratio
   * @param {object} view left, top, width, height in px; scale in px per map unit; ratio of sheet pixels to px
   * @returns {object} the view, with `usePixels()` and `useMapUnits()` for the context, and `toPixel(x, y)`
   */
  LifeMap.viewOn = function (context, view) {
    const { left, top, scale, ratio } = view;
    const unit = scale * ratio;
    return {
      ...view,
      usePixels: () => context.setTransform(ratio, 0, 0, ratio, 0, 0),
      useMapUnits: () => context.setTransform(unit, 0, 0, -unit, -left * ratio, -top * ratio),
      toPixel: (x, y) => [x * scale - left, -y * scale - top],
    };
  };

  /** @returns {string} what two views have in common if the same is seen through both */
  LifeMap.keyOfView = ({ left, top, width, height, scale, ratio }) => [left, top, width, height, scale, ratio].join();

  /** @returns {number[]} west, south, east, north of a view in map units, with so many px beyond each edge */
  LifeMap.windowOf = ({ west, south, east, north, scale }, margin) => [
    west - margin / scale, south - margin / scale, east + margin / scale, north + margin / scale,
  ];

  /** Remember what `make` made for the last few keys. @returns {function(string, function): *} */
  LifeMap.remember = function (most) {
    const known = new Map();
    return function (key, make) {
      if (!known.has(key)) {
        if (known.size >= most) known.delete(known.keys().next().value);
        known.set(key, make());
      }
      return known.get(key);
    };
  };
})();
