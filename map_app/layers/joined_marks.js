// Joins the marks of places that would touch on the map. Pure; draws nothing.
(function () {
  "use strict";
  const { RANKS, spotOf } = LifeMap.placeMarks;
  const TOO_CLOSE = 28; // px: marks closer than this become one

  /** @returns {number|null} the place in which a place is marked: its town, where it is part of one */
  const townOf = (data, number) => {
    const { within } = data.places[number];
    return within !== null && data.places[within].xy ? within : null;
  };

  function joinInto(group, mark) {
    group.members.push(mark.place);
    mark.counts.forEach((count, kind) => (group.counts[kind] += count));
    group.silent = [...group.silent, ...mark.silent];
    if (RANKS[mark.role] < RANKS[group.role]) {
      group.role = mark.role;
      group.part = mark.place; // the part of the town where the person is
    }
  }

  /** Marks of buildings go to their town while they would touch it. */
  function gatherTowns(marks, data, scale) {
    const groups = new Map();
    const distance = (one, other) => Math.hypot(one[0] - other[0], one[1] - other[1]) * scale;
    const startGroup = (mark, place) => ({ ...mark, place, counts: mark.counts.slice(), members: [mark.place], part: null });
    const isPart = (mark) => {
      const town = townOf(data, mark.place);
      return town !== null && distance(spotOf(data.places[town]), spotOf(data.places[mark.place])) < TOO_CLOSE;
    };
    for (const mark of marks.filter((one) => !isPart(one))) groups.set(mark.place, startGroup(mark, mark.place));
    for (const mark of marks.filter(isPart)) {
      const town = townOf(data, mark.place);
      if (groups.has(town)) joinInto(groups.get(town), mark);
      else groups.set(town, { ...startGroup(mark, town), part: mark.place });
    }
    return [...groups.values()];
  }

  /**
   * Join marks that would touch. The more important one keeps its place; where the person is now is never taken in.
   * @param {object[]} marks from `marksAt`
   * @param {object} data of the page
   * @param {number} scale px per map unit
   * @returns {object[]} groups: as marks, with `members` (places) and `part` (place within the town, or null)
   */
  function joinMarks(marks, data, scale) {
    const groups = gatherTowns(marks, data, scale);
    const sum = (group) => group.counts.reduce((total, count) => total + count, 0);
    groups.sort((one, other) => RANKS[one.role] - RANKS[other.role] || sum(other) - sum(one) || one.place - other.place);
    const cells = new Map();
    const kept = [];
    for (const group of groups) {
      const [x, y] = spotOf(data.places[group.place]).map((unit) => unit * scale);
      const near = findNear(cells, x, y);
      if (near && RANKS[group.role] > 0) joinInto(near.group, { ...group, role: near.group.role });
      else {
        const cell = `${Math.floor(x / TOO_CLOSE)},${Math.floor(y / TOO_CLOSE)}`;
        cells.set(cell, [...(cells.get(cell) || []), { group, x, y }]);
        kept.push(group);
      }
    }
    return kept;
  }

  function findNear(cells, x, y) {
    for (let column = Math.floor(x / TOO_CLOSE) - 1; column <= Math.floor(x / TOO_CLOSE) + 1; column++) {
      for (let row = Math.floor(y / TOO_CLOSE) - 1; row <= Math.floor(y / TOO_CLOSE) + 1; row++) {
        const near = (cells.get(`${column},${row}`) || []).find((one) => Math.hypot(one.x - x, one.y - y) < TOO_CLOSE);
        if (near) return near;
      }
    }
    return null;
  }

  LifeMap.joinMarks = joinMarks;
})();
