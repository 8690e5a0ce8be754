// Hands a text to the reader as a file, each once.

let lastNumber = "";

/** @param {{data: ?{number: string, name: string, text: string}}} component */
export default function ({ data }) {
  if (!data || data.number === lastNumber) return;
  lastNumber = data.number;
  const address = URL.createObjectURL(new Blob([data.text], { type: "application/toml;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = data.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
