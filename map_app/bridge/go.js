// Sends the map page where Python wants it, once. Short: Streamlit sends all this with every message.
let lastNumber = 0;

/** @param {{data: ?{number: number, message: object}}} component */
export default function ({ data }) {
  const frame = document.querySelector("iframe.life-map");
  if (!frame || !data || data.number <= lastNumber) return;
  lastNumber = data.number;
  const send = () => frame.contentWindow.postMessage({ type: "go", ...data.message }, "*");
  if ("ready" in frame.dataset) send();
  else frame.addEventListener("load", send, { once: true });
}
