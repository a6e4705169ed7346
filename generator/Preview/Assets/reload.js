// Reloads the page when the site was built anew.
const { version } = document.currentScript.dataset;
const stream = new URL("events", document.currentScript.src);
const retryAfter = 1000;
let events;

// A hidden page lets go of its connection and asks again when it is seen: a browser opens only six to one server.
function listen() {
  events?.close();
  events = document.hidden ? undefined : new EventSource(stream);
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

document.addEventListener("visibilitychange", listen);
listen();
