// Joins a layer's parts into one Leaflet layer that listens to the page's state while it is on the map.
(function () {
  "use strict";

  const JoinedLayers = L.LayerGroup.extend({
    initialize(page, parts, hooks) {
      L.LayerGroup.prototype.initialize.call(this, parts);
      this._page = page;
      this._hooks = hooks;
      this._stops = [];
    },

    onAdd(map) {
      L.LayerGroup.prototype.onAdd.call(this, map);
      const { onAdd, onState, onLook } = this._hooks;
      if (onAdd) onAdd(map);
      if (onState) this._stops.push(this._page.store.subscribe(onState));
      if (onLook) this._stops.push(LifeMap.onLookChange(onLook));
    },

    onRemove(map) {
      this._stops.splice(0).forEach((stop) => stop());
      if (this._hooks.onRemove) this._hooks.onRemove(map);
      L.LayerGroup.prototype.onRemove.call(this, map);
    },
  });

  /**
   * @param {object} page
   * @param {L.Layer[]} parts the lowest first
   * @param {object} hooks onAdd(map), onState(state, before), onLook(), onRemove(map); each may be left out
   * @returns {L.LayerGroup}
   */
  LifeMap.joinLayers = (page, parts, hooks) => new JoinedLayers(page, parts, hooks);

  /** Make a pane of the map, unless it is there. */
  LifeMap.makePane = function (map, name, level) {
    const pane = map.getPane(name) || map.createPane(name);
    pane.style.zIndex = level;
    pane.style.pointerEvents = "none"; // what can be clicked says so itself
    return name;
  };

  /** Load an image and hand it over once it is decoded. */
  LifeMap.loadImage = function (url, ready) {
    const image = new Image();
    image.src = url;
    image.decode().then(() => ready(image));
  };

  /** Call `changed` whenever the look changes. @returns {function(): void} stops it */
  LifeMap.onLookChange = function (changed) {
    const watcher = new MutationObserver(changed);
    watcher.observe(document.documentElement, { attributes: true, attributeFilter: ["data-look"] });
    return () => watcher.disconnect();
  };
})();
