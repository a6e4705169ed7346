// Where a card stands on the page, with all its parts where columns cut it.

function measure(selector) {
  const { left, top, width, height } = document.querySelector(selector).getBoundingClientRect();
  return { x: left + scrollX, y: top + scrollY, width, height };
}
