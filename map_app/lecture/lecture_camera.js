// Moves the map in a lecture: to what a step shows, right of its words; and back to the reader's view at its end.
(function () {
  "use strict";
  const FLIGHT = 900; // ms
  const PLACE_WIDTH = 44; // map units around a place that was looked up
  const PLACE_HEIGHT = 40;

  /** @returns {{bounds: number[]}|{at: number[], zoom: number}|null} what the map has to show */
  function wanted(data, state) {
    if (state.place !== null) {
      const spot = LifeMap.scene.spotOf(data, state.place);
      return spot && { bounds: LifeMap.framing.boundsOf([spot], PLACE_WIDTH, PLACE_HEIGHT) };
    }
    return state.scene ? state.scene.camera : { bounds: LifeMap.moment.momentOf(data, state.year).view };
  }

  /**
   * @param {object} page
   * @param {function(): boolean} hasSubtitle whether a line of words stands at the foot of the map
   * @returns {{enter, leave, frame, view, show}}
   */
  LifeMap.makeLectureCamera = function (page, hasSubtitle) {
    const { map, data, store } = page;
    const glide = LifeMap.makeGlide(map, FLIGHT);
    const still = window.matchMedia("(prefers-reduced-motion: reduce)");
    let before = null;

    const view = () => ({ center: map.getCenter(), zoom: map.getZoom() });

    function move({ center, zoom }, isJump) {
      if (isJump || still.matches || LifeMap.magnification.isStill) glide.jump(center, zoom);
      else glide.to(center, zoom);
    }

    /** Show what the state asks for. */
    function frame(isJump) {
      const camera = wanted(data, store.get());
      if (!camera) return;
      const { x, y, zoom } = LifeMap.lectureSizes.viewOf(camera, map.getSize(), hasSubtitle());
      move({ center: L.latLng(y, x), zoom }, isJump);
    }

    return {
      enter() {
        before = view();
        map.invalidateSize({ pan: false, animate: false });
        if (window.matchMedia("(pointer: coarse)").matches) map.dragging.disable(); // a finger turns the steps
      },
      leave() {
        glide.stop();
        map.dragging.enable();
        map.invalidateSize({ pan: false, animate: false });
        glide.jump(before.center, before.zoom);
      },
      frame,
      view,
      /** Go back to a view that was kept. */
      show: (kept) => move(kept, false),
      stop: () => glide.stop(),
    };
  };
})();
