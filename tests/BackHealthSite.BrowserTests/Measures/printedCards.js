// The care cards as they lie on paper.

function measure() {
  return [...document.querySelectorAll("[data-red-flags]")].map((card) => {
    const style = getComputedStyle(card);
    return {
      level: card.dataset.level,
      breakInside: style.breakInside,
      height: card.getBoundingClientRect().height,
      edge: parseFloat(style.borderLeftWidth),
    };
  });
}
