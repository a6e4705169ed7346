// Where a card stands on the page, with all its parts where columns cut it, and how many those are.

function measure(selector) {
  const card = document.querySelector(selector);
  const { left, top, width, height } = card.getBoundingClientRect();
  return { x: left + scrollX, y: top + scrollY, width, height, parts: card.getClientRects().length };
}
