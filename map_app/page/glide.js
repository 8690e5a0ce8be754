// Moves a map smoothly to another view, and turns in mid-flight when asked to go elsewhere. Decides nothing.
(function () {
  "use strict";
  const SAME_ZOOM = 0.004;

  /** @returns {number} cubic-bezier(.2, 0, 0, 1) at a time from 0 to 1 */
  function ease(time) {
    const at = (p1, p2, t) => 3 * (1 - t) * (1 - t) * t * p1 + 3 * (1 - t) * t * t * p2 + t * t * t;
    let low = 0;
    let high = 1;
    for (let step = 0; step < 14; step++) {
      const middle = (low + high) / 2;
      if (at(0.2, 0, middle) < time) low = middle;
      else high = middle;
    }
    return at(0, 1, low);
  }

  /** @returns {{center: L.LatLng, zoom: number}} where between two views a flight is: the seen width changes evenly */
  function viewBetween(from, to, share) {
    const zoom = from.zoom + (to.zoom - from.zoom) * share;
    const [wide, narrow, now] = [from.zoom, to.zoom, zoom].map((one) => 2 ** -one);
    const part = Math.abs(to.zoom - from.zoom) < SAME_ZOOM ? share : (now - wide) / (narrow - wide);
    return {
      zoom,
      center: L.latLng(
        from.center.lat + (to.center.lat - from.center.lat) * part,
        from.center.lng + (to.center.lng - from.center.lng) * part,
      ),
    };
  }

  /**
   * @param {L.Map} map
   * @param {number} duration ms of a flight
   * @returns {{to: function, jump: function, stop: function, isFlying: function(): boolean}}
   */
  LifeMap.makeGlide = function (map, duration) {
    let frame = 0;
    let flight = null;

    function moveTo(view) {
      if (Math.abs(view.zoom - map.getZoom()) < SAME_ZOOM) {
        const off = map.latLngToContainerPoint(view.center).subtract(map.getSize().divideBy(2)).round();
        if (off.x || off.y) map._rawPanBy(off); // moves the pane only: what lies on it need not be placed again
        map.fire("move");
      } else map._move(view.center, view.zoom, { pinch: true });
    }

    function step(now) {
      frame = 0;
      flight.began = flight.began || now;
      const time = Math.min(1, (now - flight.began) / duration);
      moveTo(viewBetween(flight.from, flight.to, ease(time)));
      if (time < 1) frame = requestAnimationFrame(step);
      else finish();
    }

    function finish() {
      flight = null;
      map.gliding = false;
      map._moveEnd(true);
    }

    return {
      /** Fly to a view; a flight under way turns there from where it is. */
      to(center, zoom) {
        if (!flight) map._moveStart(true, false);
        map.gliding = true;
        flight = { from: { center: map.getCenter(), zoom: map.getZoom() }, to: { center, zoom }, began: 0 };
        if (!frame) frame = requestAnimationFrame(step);
      },
      /** Be there at once. */
      jump(center, zoom) {
        if (flight) this.stop();
        map.setView(center, zoom, { animate: false });
      },
      /** Stop where the map is now. */
      stop() {
        if (!flight) return;
        cancelAnimationFrame(frame);
        frame = 0;
        finish();
      },
      isFlying: () => flight !== null,
      /** @returns {{center: L.LatLng, zoom: number}|null} where the flight under way ends */
      target: () => flight && flight.to,
    };
  };
})();
