// Paints small things in the page itself, at once: what would have changed again before a worker had answered.
(function () {
  "use strict";

  /** Make `paint(view, show)` of a painter that draws at once: `draw(context, view)` gets a clear sheet in CSS pixels. */
  LifeMap.paintHere = (draw) => function (view, show) {
    const sheet = new OffscreenCanvas(Math.round(view.width * view.ratio), Math.round(view.height * view.ratio));
    const context = sheet.getContext("2d");
    const measured = LifeMap.viewOn(context, view);
    measured.usePixels();
    draw(context, measured);
    show(sheet.transferToImageBitmap());
  };
})();
