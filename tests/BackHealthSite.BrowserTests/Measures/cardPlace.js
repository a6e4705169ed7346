// How far down the emergency card begins, and the first heading after the title that is no part of a card.

function measure() {
  const topOf = (element) => (element ? element.getBoundingClientRect().top + scrollY : Infinity);
  const headings = [...document.querySelectorAll("main :is(h2, h3, h4)")].filter((heading) => !heading.closest("[data-red-flags]"));
  const card = document.querySelector("[data-red-flags][data-level=emergency]");
  return { top: topOf(card), firstHeading: Math.min(...headings.map(topOf)) };
}
