// How much of a page its cards take, and where the emergency card and its list end, in CSS pixels.

function measure() {
  const cards = [...document.querySelectorAll("[data-red-flags]")];
  const emergency = document.querySelector("[data-red-flags][data-level=emergency]");
  const bottomOf = (element) => element.getBoundingClientRect().bottom + scrollY;
  return {
    cards: cards.reduce((sum, card) => sum + card.getBoundingClientRect().height, 0),
    page: document.documentElement.scrollHeight,
    top: emergency.getBoundingClientRect().top + scrollY,
    listBottom: bottomOf(emergency.querySelector("ul")),
    bottom: bottomOf(emergency),
  };
}
