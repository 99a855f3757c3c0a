/** Tries a call on the page at /docs and shows the answer beside it, with the same call for curl. */
const MOST = 20_000;

/** The address that the form asks for; empty fields are left out. */
function addressOf(form) {
  let path = form.dataset.path;
  const query = new URLSearchParams();
  for (const field of form.querySelectorAll("input")) {
    const value = field.value.trim();
    if (field.dataset.in === "path") path = path.replace(`{${field.name}}`, encodeURIComponent(value));
    else if (value !== "") query.set(field.name, value);
  }
  const search = query.toString();
  return new URL(search === "" ? path : `${path}?${search}`, location.href);
}

async function send(form) {
  const shown = form.querySelector(".answer");
  const address = addressOf(form);
  shown.hidden = false;
  shown.textContent = "…";
  try {
    const response = await fetch(address);
    const text = await response.text();
    const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join("\n");
    let body = text;
    if (
      /json/.test(response.headers.get("Content-Type") ?? "") &&
      !/ndjson/.test(response.headers.get("Content-Type"))
    )
      body = JSON.stringify(JSON.parse(text), null, 1);
    const cut = body.length > MOST ? `${body.slice(0, MOST)}\n…` : body;
    shown.textContent = `curl '${address}'\n\n${response.status} ${response.statusText}\n${headers}\n\n${cut}`;
  } catch (error) {
    shown.textContent = `curl '${address}'\n\n${error}`;
  }
}

for (const form of document.querySelectorAll("form.try")) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void send(form);
  });
}
