// The line drawings of a page: what of their labels and lines can't be read or seen.

const LEAST_LETTERS = 14;
const LEAST_FOR_TEXT = 4.5;
const LEAST_FOR_LINES = 3;

function measure() {
  const faults = [];
  const drawings = [...document.querySelectorAll(".drawing svg")].map((svg) => {
    const labels = [...svg.querySelectorAll("text")];
    const shapes = [...svg.querySelectorAll("path, use")];
    const lines = shapes.filter((shape) => getComputedStyle(shape).stroke !== "none" && !isFilledWithItsLine(shape));
    faults.push(...lettersOf(svg, labels), ...placesOf(svg, labels), ...crossings(svg, labels), ...coloursOf(svg, labels, lines));
    return { labels: labels.length, lines: lines.length, width: svg.getBoundingClientRect().width };
  });
  return { drawings, faults };
}

function isFilledWithItsLine(shape) {
  const style = getComputedStyle(shape);
  return style.stroke === style.fill;
}

function lettersOf(svg, labels) {
  const scale = svg.getScreenCTM().a;
  return labels.flatMap((label) => {
    const size = Number.parseFloat(getComputedStyle(label).fontSize) * scale;
    return size < LEAST_LETTERS ? [`"${label.textContent}" is ${size.toFixed(1)} pixels high.`] : [];
  });
}

function placesOf(svg, labels) {
  const frame = svg.getBoundingClientRect();
  const boxes = labels.map((label) => label.getBoundingClientRect());
  return labels.flatMap((label, i) => {
    const box = boxes[i];
    const found = [];
    if (!isShown(label) || box.width < 1) found.push(`"${label.textContent}" is not shown.`);
    const isWhole = box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
    if (!isWhole) found.push(`"${label.textContent}" is cut off.`);
    boxes.slice(i + 1).forEach((other, j) => {
      if (box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom) {
        found.push(`"${label.textContent}" and "${labels[i + 1 + j].textContent}" overlap.`);
      }
    });
    return found;
  });
}

/** Labels that a line runs through: every line is walked along. */
function crossings(svg, labels) {
  const boxes = labels.map((label) => label.getBoundingClientRect());
  const crossed = new Set();
  for (const shape of svg.querySelectorAll("path, use")) {
    if (shape.closest("pattern")) continue;
    const path = shape.localName === "use" ? svg.querySelector(shape.getAttribute("href")) : shape;
    const place = shape.getScreenCTM().translate(0, shape.localName === "use" ? shape.y.baseVal.value : 0);
    const own = shape === path ? place : place.multiply(path.transform.baseVal.consolidate()?.matrix ?? svg.createSVGMatrix());
    for (const point of pointsOf(path)) {
      const { x, y } = point.matrixTransform(own);
      boxes.forEach((box, i) => {
        if (x > box.left && x < box.right && y > box.top && y < box.bottom) crossed.add(labels[i].textContent);
      });
    }
  }
  return [...crossed].map((label) => `A line runs through "${label}".`);
}

/** Points along a path in its own units: to find them takes long, so they are kept for the next look at the page. */
function pointsOf(path) {
  globalThis.pointsOfPaths ??= new WeakMap();
  const length = path.getTotalLength();
  const kept = pointsOfPaths.get(path);
  if (kept?.length === length) return kept.points;
  const points = [];
  for (let at = 0; at <= length; at += 2) points.push(path.getPointAtLength(at));
  pointsOfPaths.set(path, { length, points });
  return points;
}

/** Labels and lines against the ground of the figure and against every shape that they may lie on. */
function coloursOf(svg, labels, lines) {
  const ground = groundUnder(svg);
  const fills = [...svg.querySelectorAll(".body, .disc, .bone")].map((shape) => getComputedStyle(shape).fill);
  const filled = fills.filter((fill) => fill !== "none");
  const grounds = [ground, ...[...new Set(filled)].map((fill) => over(channels(fill), ground))];
  const weak = (name, colour, least) => {
    const ratio = Math.min(...grounds.map((under) => contrast(over(channels(colour), under), under)));
    return ratio < least ? [`${name} has a contrast of ${ratio.toFixed(2)}.`] : [];
  };
  return [
    ...labels.flatMap((label) => weak(`"${label.textContent}"`, getComputedStyle(label).fill, LEAST_FOR_TEXT)),
    ...lines.flatMap((line) =>
      weak(`A line (${line.getAttribute("class") ?? line.localName})`, getComputedStyle(line).stroke, LEAST_FOR_LINES)),
  ];
}
