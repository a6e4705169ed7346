// How far down the emergency card begins, and the first heading in its column after the title that is no part of a card.

function measure() {
  const card = document.querySelector("[data-red-flags][data-level=emergency]");
  const { left, right } = card.getBoundingClientRect();
  const sharesColumn = (heading) => heading.getBoundingClientRect().left < right && heading.getBoundingClientRect().right > left;
  const topOf = (element) => element.getBoundingClientRect().top + scrollY;
  const all = [...document.querySelectorAll("main :is(h2, h3, h4)")];
  const headings = all.filter((heading) => !heading.closest("[data-red-flags]") && sharesColumn(heading));
  return { top: topOf(card), firstHeading: Math.min(Number.MAX_SAFE_INTEGER, ...headings.map(topOf)) };
}
