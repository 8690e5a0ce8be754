// Makes the frame while Streamlit is still loading, and keeps what its page tells until follow.js listens.

if ("moveBefore" in Element.prototype) { // elsewhere a page is loaded again when its frame moves to its place
  const frame = makeMapFrame(document.documentElement); // there is no body yet
  window.earlyLifeMap = { frame, told: [] };
  window.addEventListener("message", ({ source, data }) => {
    if (source === frame.contentWindow) window.earlyLifeMap?.told.push(data);
  });
}
