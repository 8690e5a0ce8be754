// Passes on to the map page what Python says of a talk, each message once.

const lastNumbers = new Map(); // by kind of message

/** Post a message to the map page, once it is there. */
function post(message) {
  const frame = document.querySelector("iframe.life-map");
  if (!frame) return;
  const send = () => frame.contentWindow.postMessage(message, "*");
  if ("ready" in frame.dataset) send();
  else frame.addEventListener("load", send, { once: true });
}

/** @param {{data: ?{number: string, message: {type: string}}}} component */
export default function ({ data }) {
  if (!data || lastNumbers.get(data.message.type) === data.number) return;
  lastNumbers.set(data.message.type, data.number);
  post(data.message);
}
