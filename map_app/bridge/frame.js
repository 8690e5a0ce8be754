// Makes the frame of the map page. Knows nothing of what the page shows.

/**
 * Begin to load the map page, opened at the moment that the address of this window names.
 * @param {HTMLElement} parent where the frame goes
 * @returns {HTMLIFrameElement} with data-ready once the page is there
 */
function makeMapFrame(parent) {
  const frame = document.createElement("iframe");
  frame.className = "life-map";
  frame.name = window.sessionStorage.getItem("life-map lecture") ?? ""; // what follow.js kept: a lecture goes on after a reload
  frame.title = "Map, time and story of the life";
  frame.allow = "fullscreen";
  frame.setAttribute("sandbox", "allow-scripts allow-popups allow-popups-to-escape-sandbox");
  frame.src = `./map-page#${window.location.search.slice(1)}`;
  frame.addEventListener("load", () => (frame.dataset.ready = ""), { once: true });
  parent.append(frame);
  return frame;
}
