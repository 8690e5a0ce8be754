// Has Python run again once a server is back: Streamlit leaves the page as it was, and a new server knows of nothing on it.

const STATE = "data-test-connection-state"; // where Streamlit tells whether its server is there

/** @param {{setTriggerValue: function(string, *): void}} component */
export default function ({ setTriggerValue }) {
  const app = document.querySelector(`[${STATE}]`);
  if (!app) return () => {};
  const observer = new MutationObserver(() => {
    if (app.getAttribute(STATE) === "CONNECTED") setTriggerValue("connected", true);
  });
  observer.observe(app, { attributeFilter: [STATE] });
  return () => observer.disconnect();
}
