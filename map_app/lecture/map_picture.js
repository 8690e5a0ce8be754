// Copies what the map shows now, with its names and marks, onto a small canvas: the picture in the lecturer's notes.
(function () {
  "use strict";

  /** @returns {HTMLCanvasElement[]} the canvases of a map, the lowest first */
  function canvasesOf(container) {
    const level = (canvas) => Number(canvas.closest(".leaflet-pane[style*=z-index]")?.style.zIndex || 0);
    const all = [...container.querySelectorAll("canvas.life-canvas:not([hidden])")];
    return all.sort((one, other) => level(one) - level(other));
  }

  function copyNames(context, container, frame) {
    context.textBaseline = "alphabetic";
    context.lineJoin = "round";
    for (const line of container.querySelectorAll(".map-name__line")) {
      const box = line.getBoundingClientRect();
      const style = getComputedStyle(line);
      const at = [box.left - frame.left, box.bottom - frame.top - box.height * 0.24];
      context.font = style.font;
      context.letterSpacing = style.letterSpacing;
      context.lineWidth = 3;
      context.strokeStyle = LifeMap.colours().halo;
      context.strokeText(line.textContent, ...at);
      context.fillStyle = style.color;
      context.fillText(line.textContent, ...at);
    }
  }

  function copyMarks(context, container, frame) {
    for (const mark of container.querySelectorAll(".place-mark")) {
      const box = mark.getBoundingClientRect();
      const isNow = mark.classList.contains("place-mark--now");
      context.beginPath();
      context.arc((box.left + box.right) / 2 - frame.left, (box.top + box.bottom) / 2 - frame.top, isNow ? 14 : 8, 0, 7);
      context.fillStyle = LifeMap.colours()[isNow ? "life" : "past"];
      context.fill();
    }
  }

  /**
   * @param {L.Map} map
   * @param {HTMLCanvasElement} target sized by its width and height; filled, whatever of the map that leaves out
   */
  LifeMap.copyMap = function (map, target) {
    const container = map.getContainer();
    const frame = container.getBoundingClientRect();
    const context = target.getContext("2d");
    if (!context || !frame.width || !frame.height) return;
    const scale = Math.max(target.width / frame.width, target.height / frame.height);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = LifeMap.colours().sea;
    context.fillRect(0, 0, target.width, target.height);
    context.setTransform(scale, 0, 0, scale, target.width - frame.width * scale, (target.height - frame.height * scale) / 2);
    for (const canvas of canvasesOf(container)) {
      const box = canvas.getBoundingClientRect();
      if (canvas.width && box.width) context.drawImage(canvas, box.left - frame.left, box.top - frame.top, box.width, box.height);
    }
    copyMarks(context, container, frame);
    copyNames(context, container, frame);
  };
})();
