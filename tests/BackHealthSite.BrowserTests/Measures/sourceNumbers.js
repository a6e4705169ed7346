// The numbers that lead to sources and that are too small to read or to press.

const LEAST_LETTERS = 14;

/** WCAG 2.2 SC 2.5.8 asks for 24 pixels: nearly 12 to each side of the middle. */
const REACH = 11;

function measure() {
  const numbers = [...document.querySelectorAll("sup a")];
  if (numbers.length === 0) throw new Error("The page has no source numbers.");
  return numbers.flatMap((number) => [
    ...(parseFloat(getComputedStyle(number).fontSize) < LEAST_LETTERS ? [`${number.textContent} is too small`] : []),
    ...(isReached(number) ? [] : [`${number.textContent} is hard to press`]),
  ]);
}

/** Above and below, where no other number stands. */
function isReached(number) {
  number.scrollIntoView({ block: "center" });
  const { x, y, width, height } = number.getBoundingClientRect();
  return [-REACH, REACH].every((step) => document.elementFromPoint(x + width / 2, y + height / 2 + step) === number);
}
