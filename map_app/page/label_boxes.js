// The ground that a name on the map takes, and the line that joins it to its point: boxes [left, top, right, bottom] in px.
(function () {
  "use strict";
  const AIR = 2; // px kept free around a name

  /** @returns {number[][]} the ground of a name: one box, or small ones along a name set aslant (`turn`, degrees) */
  function boxesAt(label, seat) {
    const { width, height, turn } = label;
    const [left, top] = [label.x + seat[0], label.y + seat[1]];
    if (!turn) return [[left - AIR, top - AIR / 2, left + width + AIR, top + height + AIR / 2]];
    const pieces = Math.ceil(width / height);
    const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
    const across = (Math.abs(cos) * width) / pieces / 2 + (Math.abs(sin) * height) / 2;
    const down = (Math.abs(sin) * width) / pieces / 2 + (Math.abs(cos) * height) / 2;
    return Array.from({ length: pieces }, (_, piece) => {
      const along = ((piece + 0.5) / pieces - 0.5) * width;
      const [x, y] = [left + width / 2 + along * cos, top + height / 2 + along * sin];
      return [x - across, y - down, x + across, y + down];
    });
  }

  /** @returns {number[][]} small boxes along the leader from a point to its name, but for what lies near the point */
  function leaderBoxes(label, box) {
    const toX = Math.min(Math.max(label.x, box[0]), box[2]);
    const toY = Math.min(Math.max(label.y, box[1]), box[3]);
    const length = Math.hypot(toX - label.x, toY - label.y);
    const boxes = [];
    for (let at = label.reach + 4; at < length - 4; at += 6) {
      const [x, y] = [label.x + ((toX - label.x) * at) / length, label.y + ((toY - label.y) * at) / length];
      boxes.push([x - 2, y - 2, x + 2, y + 2]);
    }
    return boxes;
  }

  LifeMap.labelBoxShapes = { boxesAt, leaderBoxes };
})();
