// The mark beside the place of the event in view where its sources disagree: "3 dates". It opens the readings.
(function () {
  "use strict";
  const HEIGHT = 24; // px
  const BESIDE = 28; // px within which a part of a town is marked at the town
  const FAR = [16, 34]; // px farther off, where there is no room nearer
  const REACH = 20; // px from the middle of a mark to the slip beside it

  /** @returns {{index: number, words: string, place: number}|null} the disputed event that the moment dwells on */
  function disputeAt(data, state) {
    if (state.place !== null || state.presenting) return null; // nobody in a hall can press it
    const index = LifeMap.moment.currentEvent(data, state);
    const event = index === null ? null : data.events[index];
    if (!event || event.readings < 2 || event.place === null || !data.places[event.place].xy) return null;
    const words = LifeMap.disputeWords(data, event);
    return words ? { index, words, place: event.place } : null;
  }

  LifeMap.layers.disputes = function (page) {
    const { data, store, map } = page;
    const board = LifeMap.labelBoard(page);
    const pins = new LifeMap.Pinboard(LifeMap.makePane(map, "disputes", 620));
    const words = LifeMap.make("span");
    const open = () => LifeMap.openReadings(page, dispute.index);
    const slip = LifeMap.make("button", { type: "button", class: "dispute", on: { click: open } }, LifeMap.icon("differ", 13), words);
    const stops = [];
    let dispute = null;

    /** @returns {number} the place at which the event is marked: its town, where the two would touch */
    function markedAt(view) {
      const { within, xy } = data.places[dispute.place];
      const town = within === null ? null : data.places[within].xy;
      const isNear = town && Math.hypot(town[0] - xy[0], town[1] - xy[1]) * view.scale < BESIDE;
      return isNear ? within : dispute.place;
    }

    const source = {
      labels(view) {
        if (!dispute) return [];
        const place = markedAt(view);
        const at = data.places[place].xy;
        const [x, y] = view.toPixel(...at);
        const width = Math.ceil(LifeMap.textWidth(dispute.words, { font: `600 12.5px ${LifeMap.colours().interface}`, spacing: 0 })) + 34;
        const seats = [...LifeMap.seatsAround(REACH, width, HEIGHT), ...LifeMap.seatsAround(REACH + 14, width, HEIGHT), ...LifeMap.distantSeats(REACH, width, HEIGHT, FAR)];
        return [{ key: "dispute", owner: `mark-${place}`, at, x, y, width, height: HEIGHT, seats, lines: [], priority: -0.5 }];
      },
    };

    function seat(seated) {
      const found = dispute && seated.get("dispute");
      if (!found) return void pins.unpin(slip);
      pins.pin(slip, ...found.label.at, ...found.label.seats[found.seat]);
      slip.style.width = `${found.label.width}px`;
    }

    function choose(state) {
      const next = disputeAt(data, state);
      if (next === dispute) return;
      dispute = next;
      if (dispute) words.textContent = dispute.words;
      board.changed();
    }

    return LifeMap.joinLayers(page, [pins], {
      onAdd() {
        stops.push(board.offer(source), board.onSeated(seat));
        choose(store.get());
      },
      onState(state, before) {
        if (["year", "event", "place", "told", "presenting"].some((key) => state[key] !== before[key])) choose(state);
      },
      onRemove: () => stops.splice(0).forEach((stop) => stop()),
    });
  };
})();
