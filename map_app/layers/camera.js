// Lets the map follow the life: gently, not while the slider races, and never against a reader who has taken hold of it.
(function () {
  "use strict";
  const { frameClear, isCovered, showsWell } = LifeMap.framing;
  const { boundsOfLife, boundsWanted, pointsWanted } = LifeMap.momentBounds;
  const FLIGHT = 600; // ms

  LifeMap.layers.camera = function (page) {
    const { data, store, map } = page;
    const glide = LifeMap.makeGlide(map, FLIGHT);
    const still = window.matchMedia("(prefers-reduced-motion: reduce)");
    let beforePlace = null; // the view that going back from a place returns to
    let lastStep = 0;
    let waiting = 0;

    function viewNow() {
      const target = glide.target();
      const { lat, lng } = target ? target.center : map.getCenter();
      return { x: lng, y: lat, zoom: target ? target.zoom : map.getZoom() };
    }

    function goTo(view, isAtOnce = still.matches) {
      const center = L.latLng(view.y, view.x);
      if (isAtOnce) glide.jump(center, view.zoom);
      else glide.to(center, view.zoom);
    }

    const titleBox = () => LifeMap.labelBoard(page).partBox("title");
    const frameNow = (bounds) => frameClear(bounds, map.getSize(), pointsWanted(data, store.get()), titleBox());

    function follow(isAtOnce) {
      clearTimeout(waiting);
      const bounds = boundsWanted(page);
      if (!bounds) return;
      const [view, size, cover] = [viewNow(), map.getSize(), titleBox()];
      const isHidden = cover && pointsWanted(data, store.get()).some((point) => isCovered(point, cover, view, size));
      if (isHidden || !showsWell(bounds, view, size)) goTo(frameNow(bounds), isAtOnce);
    }

    /** Wait with following until the slider rests; so the years pass by as quickly as they are drawn. */
    function followSoon() {
      clearTimeout(waiting);
      waiting = setTimeout(follow, LifeMap.RACING + 10);
    }

    function onPlace(state, before) {
      if (before.place === null) beforePlace = { ...viewNow(), year: before.year };
      const isBack = state.place === null && beforePlace && (state.held || state.year === beforePlace.year);
      if (isBack) goTo(beforePlace);
      else follow();
    }

    function onState(state, before) {
      if (state.presenting && !before.presenting) glide.stop();
      if (state.presenting || before.presenting) return undefined; // a lecture moves the map itself
      if (state.framed !== before.framed) return void setTimeout(follow, 0);
      if (state.place !== before.place) return onPlace(state, before);
      const released = before.held && !state.held;
      if (state.held && state.place === null) return undefined;
      const isStep = state.year !== before.year;
      if (!released && !isStep && state.event === before.event && state.view === before.view && state.told === before.told && state.readings === before.readings && state.beside === before.beside) return undefined;
      if (!page.root.dataset.ready) return queueMicrotask(() => follow(true)); // the page opens at the moment of its address
      const now = performance.now();
      const isRacing = isStep && now - lastStep < LifeMap.RACING;
      if (isStep) lastStep = now;
      return isRacing ? followSoon() : setTimeout(follow, 0); // after the step itself has been painted
    }

    function takeHold() {
      clearTimeout(waiting);
      glide.stop();
      store.set({ held: true });
    }

    /** Keep the view when the map's own room changes. */
    function onResize() {
      const before = map.getSize();
      map.invalidateSize({ pan: false, animate: false });
      if (store.get().presenting || map.getSize().equals(before)) return; // whoever changed it has seen to the view
      const bounds = boundsWanted(page);
      if (bounds && !store.get().held) glide.jump(...centerAndZoom(frameNow(bounds)));
    }

    const centerAndZoom = (view) => [L.latLng(view.y, view.x), view.zoom];
    const resized = new ResizeObserver(onResize);
    const first = boundsWanted(page) || boundsOfLife(data);
    map.setView(...centerAndZoom(frameNow(first)), { animate: false });

    return LifeMap.joinLayers(page, [], {
      onAdd() {
        const container = map.getContainer();
        map.on("dragstart dblclick", takeHold);
        container.addEventListener("wheel", takeHold, { passive: true });
        container.addEventListener("touchmove", takeHold, { passive: true });
        resized.observe(container);
      },
      onState,
      onRemove() {
        const container = map.getContainer();
        map.off("dragstart dblclick", takeHold);
        container.removeEventListener("wheel", takeHold);
        container.removeEventListener("touchmove", takeHold);
        resized.disconnect();
        glide.stop();
      },
    });
  };
})();
