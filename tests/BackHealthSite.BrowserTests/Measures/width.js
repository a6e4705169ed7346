// What makes a page wider than its window: nothing, or the elements that reach out.

function measure() {
  const window = document.documentElement.clientWidth;
  const page = Math.max(document.documentElement.scrollWidth, document.body.scrollWidth);
  const shownText = textsIn(document.body).filter((text) => isShown(text.parentElement) && !text.parentElement.closest(".table-scroll"));
  const outside = shownText.filter((text) => boxesOf(text).some(({ left, right }) => left < -0.5 || right > window + 0.5));
  const faults = outside.map((text) => `"${text.data.trim().slice(0, 60)}" reaches out of the window`);
  return page > window ? [`${location.pathname} is ${page} pixels wide`, ...faults] : faults;
}
