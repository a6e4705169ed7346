// Where each line of text of a card stands, seen from the card's own corner.

function measure(selector) {
  const card = document.querySelector(selector);
  const { left, top } = card.getBoundingClientRect();
  return textsIn(card).flatMap((text) =>
    boxesOf(text).map((box) => ({ words: text.data.trim(), x: box.left - left, y: box.top - top, width: box.width, height: box.height })),
  );
}
