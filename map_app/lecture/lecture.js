// Gives the lecture its screen: the whole page, the look of the talk, larger signs; and gives the page back as it was.
(function () {
  "use strict";
  const MOVES = ["year", "event", "place", "scene"];
  const moved = (state, before) => MOVES.some((key) => state[key] !== before[key]);

  LifeMap.controls.lecture = function (page) {
    const { map, data, root } = page;
    const session = (page.lecture = LifeMap.makeSession(page, { onEnter: enter, onLeave: leave }));
    const camera = LifeMap.makeLectureCamera(page, () => session.store.get().hasSubtitle);
    const html = document.documentElement;
    let readersLook = null;
    let keptView = null; // where the map was before the discussion turned aside

    function setSizes() {
      const { isBackRow } = session.store.get();
      const { x, y } = map.getSize();
      LifeMap.magnify(LifeMap.lectureSizes.magnificationOf(x, y, isBackRow));
      root.style.setProperty("--lines", LifeMap.magnification.lines);
      map.fire("zoomend").fire("moveend"); // all that lies on the map is drawn again
    }

    function setLook() {
      const { talk, step } = session.store.get();
      const look = talk.steps[step].look ?? talk.look ?? "dark";
      if (html.dataset.look !== look) html.dataset.look = look;
    }

    function enter() {
      readersLook = html.dataset.look ?? null;
      root.dataset.lecture = "";
      map.doubleClickZoom.disable();
      camera.enter();
      setLook();
      setSizes();
    }

    function leave() {
      delete root.dataset.lecture;
      delete root.dataset.notes;
      if (readersLook === null) delete html.dataset.look;
      else html.dataset.look = readersLook;
      map.doubleClickZoom.enable();
      LifeMap.magnify();
      root.style.removeProperty("--lines");
      camera.leave();
    }

    /** The discussion has turned to an event, a place or a year: show it in the manner of a step. */
    function turnAside(state) {
      session.turnAside(camera.view());
      if (state.place !== null) return camera.frame();
      if (state.event !== null) return page.store.set(LifeMap.scene.stateOfEvent(data, state.event));
      return page.store.set({ scene: null });
    }

    function onState(state, before) {
      root.toggleAttribute("data-whole-life", state.presenting && state.scene?.view === "life");
      if (!state.presenting || !moved(state, before)) return;
      const isOwnMove = state.scene !== before.scene;
      if (!isOwnMove) return void turnAside(state);
      if (keptView && state.scene?.step !== null) camera.show(keptView);
      else camera.frame(!before.presenting);
      keptView = null;
    }

    function onLecture(lecture, before) {
      if (!lecture.isOn) return;
      if (before.detour && !lecture.detour && lecture.step === before.step) keptView = before.detour.view;
      if (lecture.talk !== before.talk || lecture.step !== before.step) setLook();
      if (lecture.isBackRow !== before.isBackRow) setSizes();
      if (lecture.hasSubtitle !== before.hasSubtitle && !lecture.detour) camera.frame();
    }

    function onResize() {
      if (!page.store.get().presenting) return;
      map.invalidateSize({ pan: false, animate: false });
      setSizes();
      camera.frame(true);
    }

    /** A page that is loaded again has not told its listeners yet. @returns {function(): void} stops it */
    function keepWhenHidden() {
      window.addEventListener("pagehide", session.keep);
      return () => window.removeEventListener("pagehide", session.keep);
    }

    const ground = { blocks: (view) => (page.store.get().presenting ? [LifeMap.lectureSizes.groundOf(view)] : []) };
    const resized = new ResizeObserver(onResize);
    resized.observe(map.getContainer());
    const parts = [LifeMap.makeLectureScreen(page, session), LifeMap.makeTimeLeft(page, session)];
    const stops = [
      session.store.subscribe(onLecture),
      page.store.subscribe(onState),
      LifeMap.labelBoard(page).offer(ground),
      LifeMap.listenToLectureKeys(page, session),
      LifeMap.listenToLecturePointer(page, session),
      keepWhenHidden(),
      () => resized.disconnect(),
    ];
    return {
      remove() {
        session.leave();
        parts.forEach((part) => part.remove());
        stops.forEach((stop) => stop());
      },
    };
  };
})();
