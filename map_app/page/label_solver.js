// Finds room for names on the map: pure, it compares boxes and knows no page. A box is [left, top, right, bottom] in px.
(function () {
  "use strict";
  const { boxesAt, leaderBoxes } = LifeMap.labelBoxShapes;
  const EDGE = 4; // px kept free at the edge of the map
  const CELL = 64; // px: side of the squares in which taken boxes are looked up

  /**
   * The seven seats around a point, best first: right, left, below, above, and three corners.
   * @returns {number[][]} [dx, dy] from the point to the name's top left corner
   */
  LifeMap.seatsAround = function (gap, width, height) {
    const middle = -height / 2;
    return [
      [gap + 1, middle],
      [-gap - 1 - width, middle],
      [-width / 2, gap + 1],
      [-width / 2, -gap - 1 - height],
      [gap * 0.7, gap * 0.5],
      [-gap * 0.7 - width, gap * 0.5],
      [gap * 0.7, -gap * 0.5 - height],
    ];
  };

  /** Seats further off, for names that must not be dropped; a leader joins them to their point. */
  LifeMap.distantSeats = function (gap, width, height, distances) {
    const seats = [];
    for (const reach of distances.map((distance) => gap + distance)) {
      for (let turn = 0; turn < 12; turn++) {
        const angle = (turn * Math.PI) / 6;
        const [across, down] = [Math.cos(angle), Math.sin(angle)];
        seats.push([across * (reach + width / 2) - width / 2, down * (reach + height / 2) - height / 2]);
      }
    }
    return seats;
  };

  /** Keeps the boxes that are taken, in squares, so that few need to be compared. */
  function takenBoxes() {
    const cells = new Map();
    const visit = (box, look) => {
      for (let column = Math.floor(box[0] / CELL); column <= Math.floor(box[2] / CELL); column++) {
        for (let row = Math.floor(box[1] / CELL); row <= Math.floor(box[3] / CELL); row++) {
          if (look(column * 4096 + row)) return true;
        }
      }
      return false;
    };
    return {
      add(box) {
        visit(box, (cell) => {
          const boxes = cells.get(cell);
          if (boxes) boxes.push(box);
          else cells.set(cell, [box]);
          return false;
        });
      },
      meets(box, owner) {
        return visit(box, (cell) => {
          for (const one of cells.get(cell) || []) {
            if (owner !== undefined && one.owner === owner) continue;
            if (box[0] < one[2] && box[2] > one[0] && box[1] < one[3] && box[3] > one[1]) return true;
          }
          return false;
        });
      },
    };
  }

  function isInside(box, size) {
    return box[0] >= EDGE && box[1] >= EDGE && box[2] <= size.width - EDGE && box[3] <= size.height - EDGE;
  }

  /**
   * Find the first free seat of a name: in its own form, then in its other `forms` (shorter, or farther off); the
   * remembered one goes before all others.
   * @returns {{label: object, form: number, seat: number, boxes: number[][]}|null}
   */
  function findSeat(label, taken, size, remembered) {
    const forms = [label, ...(label.forms || [])];
    const tryAt = (form, seat) => {
      const one = forms[form];
      if (!one || seat >= one.seats.length) return null;
      const boxes = boxesAt(one, one.seats[seat]);
      if (boxes.some((box) => !isInside(box, size) || taken.meets(box, label.owner))) return null;
      const leader = one.hasLeader ? leaderBoxes(one, boxes[0]) : [];
      return leader.some((part) => taken.meets(part, label.owner)) ? null : { label: one, form, seat, boxes, leader };
    };
    const known = remembered && tryAt(remembered.form, remembered.seat);
    if (known) return known;
    for (let form = 0; form < forms.length; form++) {
      for (let seat = 0; seat < forms[form].seats.length; seat++) {
        const found = tryAt(form, seat);
        if (found) return found;
      }
    }
    return null;
  }

  /**
   * Seat names, the most important first; a name without a free seat is left out, and no two ever meet.
   * @param {object[]} labels key, x, y (px), width, height, seats, priority (lower goes first); and, if wanted,
   *   forms (other forms of the name, tried in turn), after (key of a name without which it is not wanted), instead (key
   *   of a name in whose place it stands), group, owner
   * @param {number[][]} blocks boxes that no name may touch, unless the box and the name have the same `owner`
   * @param {{width: number, height: number}} size of the map, px
   * @param {Map<string, {form: number, seat: number}>} remembered where each name was last seated
   * @param {Object<string, number>} limits how many names of a `group` there may be
   * @returns {Map<string, {label: object, form: number, seat: number, boxes: number[][]}>} by key
   */
  LifeMap.seatLabels = function (labels, blocks, size, remembered, limits = {}) {
    const room = { ...limits };
    const taken = takenBoxes();
    blocks.forEach(taken.add);
    const seated = new Map();
    const inOrder = labels.map((label, number) => [label, number]);
    inOrder.sort(([one, a], [other, b]) => one.priority - other.priority || a - b);
    for (const [label] of inOrder) {
      if (room[label.group] === 0 || (label.after && !seated.has(label.after)) || seated.has(label.instead)) continue;
      const found = findSeat(label, taken, size, remembered.get(label.key));
      if (!found) continue;
      [...found.boxes, ...found.leader].forEach(taken.add);
      if (label.group in room) room[label.group] -= 1;
      seated.set(label.key, found);
    }
    return seated;
  };
})();
