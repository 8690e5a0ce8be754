// Writes one name on the map: its lines, the dot of a town, the leader of a name that had to go far off. Seats nothing.
(function () {
  "use strict";
  const LEADER_FROM = 14; // px: a name farther than this from the edge of its mark is joined to it by a leader

  /** @returns {string} how the lines of a name are set against each other: towards their point, a state's in the middle */
  function alignmentOf(label, seat) {
    if (label.role === "state" || label.role === "part") return "center";
    if (label.seats[seat][0] >= 0) return "left";
    return label.seats[seat][0] + label.width <= 1 ? "right" : "center";
  }

  function makeLine(line) {
    const span = LifeMap.make("span", { class: `map-name__line map-name__line--${line.style}`, text: line.text });
    span.style.font = line.font;
    span.style.lineHeight = `${line.height}px`;
    if (line.spacing) span.style.letterSpacing = `${line.spacing}px`;
    return span;
  }

  /** @returns {number} px from a point to its name, whose corner lies at an offset */
  function distanceOf(label, [left, top]) {
    return Math.hypot(Math.max(left, -left - label.width, 0), Math.max(top, -top - label.height, 0));
  }

  /** Draw a thin line from a point to the nearest edge of its name; offsets count from the name's corner. */
  function makeLeader(label, [left, top]) {
    const [x, y] = [-left, -top];
    const toX = Math.min(Math.max(x, 0), label.width);
    const toY = Math.min(Math.max(y, 0), label.height);
    const leader = LifeMap.make("i", { class: "map-name__leader" });
    leader.style.width = `${Math.hypot(toX - x, toY - y)}px`;
    leader.style.transform = `translate(${x}px,${y}px) rotate(${Math.atan2(toY - y, toX - x)}rad)`;
    return leader;
  }

  function makeDot([left, top]) {
    const dot = LifeMap.make("i", { class: "map-name__dot" });
    Object.assign(dot.style, { left: `${-left - 2}px`, top: `${-top - 2}px` });
    return dot;
  }

  /** Set the lines of a name aslant, about its middle. */
  function makeTurned({ lines, turn }) {
    const turned = LifeMap.make("span", { class: "map-name__turned" }, ...lines.map(makeLine));
    turned.style.transform = `rotate(${turn}deg)`;
    return turned;
  }

  /** Write a name into its element; an element is written again only when its look changes. */
  function write(element, label, seat) {
    const align = alignmentOf(label, seat);
    const extra = [];
    if (label.dot) extra.push(makeDot(label.seats[seat]));
    const isFarOff = label.place !== undefined && distanceOf(label, label.seats[seat]) > label.reach + LEADER_FROM;
    if (isFarOff) extra.push(makeLeader(label, label.seats[seat]));
    element.className = `map-name map-name--${align} map-name--${label.role || label.lines[0].style} leaflet-zoom-animated`;
    element.replaceChildren(...extra, ...(label.turn ? [makeTurned(label)] : label.lines.map(makeLine)));
    element.style.width = `${label.width}px`;
  }

  /** @returns {string} all that the writing of a name depends on */
  const lookOf = ({ role, seats, lines, turn }, seat) => [role, turn, seats[seat], ...lines.map(({ text, font }) => text + font)].join("|");

  LifeMap.writtenName = { write, lookOf };
})();
