// Reloads the page when the site was built anew, and shows how many warnings there are.
const { version, warnings } = document.currentScript.dataset;
const retryAfter = 1000;
let events;

// A hidden page lets go of its connection and asks again when it is seen: a browser opens only six to one server.
function listen() {
  events?.close();
  events = document.hidden ? undefined : new EventSource("/_preview/events");
  events?.addEventListener("message", reloadIfNew);
  events?.addEventListener("error", listenAgain);
}

function reloadIfNew(event) {
  if (event.data !== version) {
    events.close();
    location.reload();
  }
}

// The browser tries again by itself after a lost connection, not after a refused one.
function listenAgain() {
  if (events?.readyState === EventSource.CLOSED) {
    setTimeout(listen, retryAfter);
  }
}

function showWarnings() {
  const bar = document.createElement("a");
  bar.href = "/_preview/problems";
  bar.textContent = warnings;
  // Set one by one: the site's security policy allows no style attribute in HTML.
  Object.assign(bar.style, {
    position: "fixed", insetBlockEnd: "0", insetInlineEnd: "0", padding: "0.5rem 1rem",
    background: "#5c3b00", color: "#fff", font: "1rem/1.5 system-ui, sans-serif",
  });
  document.body.append(bar);
}

if (warnings) {
  showWarnings();
}
document.addEventListener("visibilitychange", listen);
listen();
