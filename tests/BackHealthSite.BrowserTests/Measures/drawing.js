// What is wrong with a drawing of words and boxes as it is shown: nothing, or what a reader cannot read or press.

const LEAST_LETTERS = 15;
const LEAST_TARGET = 24;

function measure(selector) {
  const drawing = document.querySelector(selector);
  const scale = drawing.getScreenCTM().a;
  const words = [...drawing.querySelectorAll("text")];
  const places = [...drawing.querySelectorAll("a, text.kind")];
  const pairs = places.flatMap((one, i) => places.slice(i + 1).map((other) => [one, other]));
  return [
    ...(words.length > 2 ? [] : ["has hardly any words"]),
    ...words.filter((text) => sizeOf(text) * scale < LEAST_LETTERS).map((text) => `"${text.textContent}" is too small`),
    ...words.filter((text) => !holds(boxAround(text, drawing), text)).map((text) => `"${text.textContent}" leaves its box`),
    ...pairs.filter(([one, other]) => touch(one, other)).map(([one, other]) => `"${one.textContent}" lies on "${other.textContent}"`),
    ...pairs
      .filter(([one, other]) => near(one, other))
      .map(([one, other]) => `"${one.textContent}" is hard to press beside "${other.textContent}"`),
  ];
}

function sizeOf(text) {
  return parseFloat(getComputedStyle(text).fontSize);
}

function boxAround(text, drawing) {
  return text.previousElementSibling?.localName === "rect" ? text.previousElementSibling : drawing;
}

function holds(outer, inner) {
  const [out, box] = [outer.getBoundingClientRect(), inner.getBoundingClientRect()];
  const across = box.left >= out.left - 0.5 && box.right <= out.right + 0.5;
  return box.width > 0 && across && box.top >= out.top - 0.5 && box.bottom <= out.bottom + 0.5;
}

function touch(one, other) {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return a.left < b.right && b.left < a.right && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
}

/** WCAG 2.2 SC 2.5.8: circles of 24 pixels around the middles of two targets do not touch. */
function near(one, other) {
  const [a, b] = [one, other].map((element) => element.getBoundingClientRect());
  const apart = Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2);
  return one.localName === "a" && other.localName === "a" && apart < LEAST_TARGET;
}
