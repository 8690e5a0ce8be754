// Gathers the names that layers offer and the ground that is taken, and has them seated once a frame. Draws nothing.
(function () {
  "use strict";
  const TAKEN_PARTS = ["title", "tools", "zoom", "scale"];
  const PART_AIR = 8; // px kept free around the page's own parts

  /** What those who offer names need to know of the map. Pixels count from the map's top left corner. */
  function boardView(map) {
    const size = map.getSize();
    const scale = map.options.crs.scale(map.getZoom());
    const pane = L.DomUtil.getPosition(map.getPane("mapPane")) || L.point(0, 0);
    const { letters, least } = LifeMap.magnification;
    const left = map.getPixelOrigin().x - pane.x;
    const top = map.getPixelOrigin().y - pane.y;
    return {
      width: size.x,
      height: size.y,
      zoom: map.getZoom(),
      key: [scale.toFixed(4), size.x, size.y, Math.round(left), Math.round(top), letters, least].join(), // the same for the same view
      scale,
      window: [left / scale, -(top + size.y) / scale, (left + size.x) / scale, -top / scale], // west, south, east, north
      toPixel: (x, y) => [x * scale - left, -y * scale - top],
    };
  }

  /** Watch the page's own parts over the map. A part's box only grows, so that names beside it keep their seats. */
  function watchParts(page, changed) {
    const boxes = new Map();
    const now = new Map(); // as they are at the moment
    let width = 0;
    const container = page.map.getContainer();
    const watcher = new ResizeObserver((resized) => {
      const others = resized.every(({ target }) => target !== container) && resized.map(({ target }) => target.dataset.part);
      const frame = container.getBoundingClientRect();
      if (frame.width !== width) boxes.clear();
      width = frame.width;
      const grown = (others || TAKEN_PARTS).filter((name) => measurePart(page.element(name), name, frame, boxes, now));
      if (grown.length) changed();
    });
    for (const name of TAKEN_PARTS) if (page.element(name)) watcher.observe(page.element(name));
    watcher.observe(container);
    function boxNow(name) {
      if (!now.has(name)) measurePart(page.element(name), name, container.getBoundingClientRect(), boxes, now);
      return now.get(name);
    }
    return { boxes, boxNow, stop: () => watcher.disconnect() };
  }

  /** @returns {boolean} whether a part takes more ground than before, or none any more */
  function measurePart(part, name, frame, boxes, nowBoxes) {
    const rect = part && part.getBoundingClientRect();
    if (!rect || !rect.width || !rect.height) return boxes.delete(name);
    const now = [rect.left - frame.left, rect.top - frame.top, rect.right - frame.left, rect.bottom - frame.top];
    nowBoxes.set(name, now);
    const before = boxes.get(name);
    const aired = now.map((edge, side) => edge + (side < 2 ? -PART_AIR : PART_AIR));
    const box = before ? aired.map((edge, side) => Math[side < 2 ? "min" : "max"](edge, before[side])) : aired;
    boxes.set(name, box);
    return !before || box.some((edge, side) => edge !== before[side]);
  }

  /** A region marked for what happened there needs no name of its own where its state bears the same one. */
  function withoutEchoes(labels) {
    const said = new Set(labels.flatMap(({ says }) => says || []));
    return labels.filter(({ echo }) => !echo || !said.has(echo));
  }

  function makeBoard(page) {
    const sources = new Set();
    const listeners = new Set();
    const remembered = new Map();
    let isWaiting = false;
    let lastKey = "";
    let seated = new Map();
    let spots = [];
    let blocks = [];
    const parts = watchParts(page, changed);

    function seat() {
      isWaiting = false;
      if (!page.map.getPane("mapPane")) return parts.stop(); // the map was closed: the second of two
      if (!page.map._loaded) return;
      const view = boardView(page.map);
      if (!view.width || !view.height) return; // the page is hidden
      forgetOldSeats(view);
      const offers = [...sources];
      spots = offers.flatMap((one) => (one.spots ? one.spots(view) : []));
      blocks = [...parts.boxes.values(), ...offers.flatMap((one) => (one.blocks ? one.blocks(view) : []))];
      const labels = withoutEchoes(offers.flatMap((one) => (one.labels ? one.labels(view) : [])));
      const limits = Object.assign({}, ...offers.map((one) => (one.limits ? one.limits(view) : {})));
      seated = LifeMap.seatLabels(labels, blocks, view, remembered, limits);
      for (const [key, { form, seat: number }] of seated) remembered.set(key, { form, seat: number });
      for (const listener of listeners) listener(seated, view);
    }

    /** Seats are kept while only the time changes; in another view the best ones are sought afresh, once it is at rest. */
    function forgetOldSeats(view) {
      if (view.key === lastKey || page.map._animatingZoom || page.map.gliding) return;
      lastKey = view.key;
      remembered.clear();
    }

    /** Seat all names again at the end of this frame's work, once. */
    function changed() {
      if (isWaiting) return;
      isWaiting = true;
      queueMicrotask(seat);
    }

    function join(set, one) {
      set.add(one);
      changed();
      return () => {
        set.delete(one);
        changed();
      };
    }

    return {
      changed,
      view: () => boardView(page.map),
      /** Offer names and say what ground is taken. @param {{labels, blocks, limits}} source functions of the view */
      offer: (source) => join(sources, source),
      /** Be told where names are seated. @param {function(Map, object): void} listener */
      onSeated: (listener) => join(listeners, listener),
      /** @returns {number[][]} where marks stand now, px: other names of the same spots are not wanted */
      markedSpots: () => spots,
      /** @returns {number[]|undefined} the box of one of the page's own parts over the map, px */
      partBox: (name) => parts.boxNow(name),
      boxes: () => [...seated].flatMap(([key, { label, boxes }]) => boxes.map((box) => ({ key, owner: label.owner, turn: label.turn || 0, box }))),
      blocks: () => blocks,
    };
  }

  /** @returns {object} the page's one board */
  LifeMap.labelBoard = (page) => (page.labels = page.labels || makeBoard(page));

  /** @returns {{key: string, owner: string=, turn: number, box: number[]}[]} where each name is seated: left, top, right,
   *   bottom in px; several boxes of a name that is set aslant */
  LifeMap.labelBoxes = (page) => LifeMap.labelBoard(page).boxes();

  /** @returns {number[][]} the boxes that no name may touch but one of the same `owner`: marks, parts of the page */
  LifeMap.takenBoxes = (page) => LifeMap.labelBoard(page).blocks();
})();
