// What is wrong with a drawing of words and boxes as it is shown: nothing, or what a reader cannot read or press.

const LEAST_LETTERS = 15;
const LEAST_TARGET = 24;

function measure(selector) {
  const drawing = document.querySelector(selector);
  const scale = drawing.getScreenCTM().a;
  const words = [...drawing.querySelectorAll("text")];
  const places = [...drawing.querySelectorAll("a, text.kind")];
  return [
    ...(words.length > 2 ? [] : ["has hardly any words"]),
    ...words.filter((text) => parseFloat(getComputedStyle(text).fontSize) * scale < LEAST_LETTERS).map((text) => `"${text.textContent}" is too small`),
    ...words.filter((text) => !holds(text.previousElementSibling?.localName === "rect" ? text.previousElementSibling : drawing, text)).map((text) => `"${text.textContent}" leaves its box`),
    ...places.flatMap((one, i) => places.slice(i + 1).filter((other) => touch(one, other)).map((other) => `"${one.textContent}" lies on "${other.textContent}"`)),
    ...places.flatMap((one, i) => places.slice(i + 1).filter((other) => near(one, other)).map((other) => `"${one.textContent}" is hard to press beside "${other.textContent}"`)),
  ];
}

function holds(outer, inner) {
  const [out, box] = [outer.getBoundingClientRect(), inner.getBoundingClientRect()];
  return box.width > 0 && box.left >= out.left - 0.5 && box.right <= out.right + 0.5 && box.top >= out.top - 0.5 && box.bottom <= out.bottom + 0.5;
}

function touch(one, other) {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return a.left < b.right && b.left < a.right && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
}

/** WCAG 2.2 SC 2.5.8: circles of 24 pixels around the middles of two targets do not touch. */
function near(one, other) {
  const [a, b] = [one, other].map((element) => element.getBoundingClientRect());
  return one.localName === "a" && other.localName === "a" && Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2) < LEAST_TARGET;
}
