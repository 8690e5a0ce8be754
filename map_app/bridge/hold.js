// Holds the map page in a frame of its own, made once and never again. Knows nothing of what the page shows.

/**
 * Unpack a text.
 * @param {Uint8Array} packed gzip
 * @returns {Promise<string>}
 */
function unpack(packed) {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).text();
}

/** @param {HTMLIFrameElement} frame  Give it the keys, unless the reader is busy elsewhere. */
function takeKeys(frame) {
  if (document.activeElement === document.body && frame.checkVisibility()) frame.focus();
}

/**
 * Show the page, opened at the moment that the address of this window names.
 * @param {{data: Uint8Array, parentElement: HTMLElement}} component the page, packed, and where it goes
 */
export default function ({ data, parentElement }) {
  if (parentElement.querySelector("iframe")) return;
  const frame = document.createElement("iframe");
  frame.className = "life-map";
  frame.title = "Map, time and story of the life";
  frame.allow = "fullscreen";
  frame.setAttribute("sandbox", "allow-scripts allow-popups allow-popups-to-escape-sandbox");
  parentElement.append(frame);
  unpack(data).then((page) => {
    const address = URL.createObjectURL(new Blob([page], { type: "text/html;charset=utf-8" }));
    frame.addEventListener("load", () => {
      URL.revokeObjectURL(address);
      frame.dataset.ready = "";
      takeKeys(frame);
    }, { once: true });
    frame.src = `${address}#${window.location.search.slice(1)}`;
  });
}
