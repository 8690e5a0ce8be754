// Joins the marks of places that would touch on the map. Pure; draws nothing.
(function () {
  "use strict";
  const { RANKS, spotOf } = LifeMap.placeMarks;
  const TOO_CLOSE = [28, 44, 68]; // px: marks closer than this become one; the wider ones for a map that is too full
  const TOO_MANY = 60; // marks

  /** @returns {number|null} the place in which a place is marked: its town, where it is part of one */
  const townOf = (data, number) => {
    const { within } = data.places[number];
    return within !== null && data.places[within].xy ? within : null;
  };

  function joinInto(group, mark) {
    group.members.push(...(mark.members || [mark.place]));
    group.share = Math.max(group.share, mark.share);
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
      return town !== null && distance(spotOf(data.places[town]), spotOf(data.places[mark.place])) < TOO_CLOSE[0];
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
    let groups = gatherTowns(marks, data, scale);
    for (const distance of TOO_CLOSE) {
      if (distance === TOO_CLOSE[0] || groups.length > TOO_MANY) groups = joinCloserThan(groups, data, scale, distance);
    }
    return groups;
  }

  function joinCloserThan(groups, data, scale, tooClose) {
    const sum = (group) => group.counts.reduce((total, count) => total + count, 0);
    groups.sort((one, other) => RANKS[one.role] - RANKS[other.role] || sum(other) - sum(one) || one.place - other.place);
    const cells = new Map();
    const kept = [];
    for (const group of groups) {
      const [x, y] = spotOf(data.places[group.place]).map((unit) => unit * scale);
      const near = findNear(cells, x, y, tooClose);
      if (near && RANKS[group.role] > 0) joinInto(near.group, { ...group, role: near.group.role });
      else {
        const cell = cellOf(Math.floor(x / tooClose), Math.floor(y / tooClose));
        if (!cells.has(cell)) cells.set(cell, []);
        cells.get(cell).push({ group, x, y });
        kept.push(group);
      }
    }
    return kept;
  }

  const cellOf = (column, row) => column * 65536 + row;

  function findNear(cells, x, y, tooClose) {
    const [middleColumn, middleRow] = [Math.floor(x / tooClose), Math.floor(y / tooClose)];
    for (let column = middleColumn - 1; column <= middleColumn + 1; column++) {
      for (let row = middleRow - 1; row <= middleRow + 1; row++) {
        const near = cells.get(cellOf(column, row))?.find((one) => Math.hypot(one.x - x, one.y - y) < tooClose);
        if (near) return near;
      }
    }
    return null;
  }

  LifeMap.joinMarks = joinMarks;
})();
