// Words that are cut off by the frame they stand in, or lie over other words.

// Letters fill the middle of their box: a number set high may reach into the empty top of its own line.
const MIDDLE = 0.5;
const LEAST_OVERLAP = 2;

function measure() {
  const texts = textsIn(document.body).filter((text) => isShown(text.parentElement));
  const boxes = texts.flatMap((text) => boxesOf(text).map((box) => ({ text, ...middleOf(box) })));
  return { texts: texts.length, faults: [...texts.filter(isCutOff).map((text) => `${nameOf(text)} is cut off`), ...overlapsOf(boxes)] };
}

function middleOf({ left, right, top, bottom }) {
  const edge = ((bottom - top) * (1 - MIDDLE)) / 2;
  return { left, right, top: top + edge, bottom: bottom - edge };
}

function nameOf(text) {
  return `"${text.data.trim().slice(0, 40)}" in <${text.parentElement.localName}>`;
}

/** A frame that scrolls cuts nothing off: its words can be brought into sight. */
function isCutOff(text) {
  return chainOf(text.parentElement).some((part) => {
    const { overflowX, overflowY } = getComputedStyle(part);
    const frame = part.getBoundingClientRect();
    const cuts = (overflow) => overflow === "hidden" || overflow === "clip";
    return boxesOf(text).some((box) => {
      const across = box.left < frame.left - 1 || box.right > frame.right + 1;
      const down = box.top < frame.top - 1 || box.bottom > frame.bottom + 1;
      return (cuts(overflowX) && across) || (cuts(overflowY) && down);
    });
  });
}

function overlapsOf(boxes) {
  const faults = [];
  boxes.sort((one, other) => one.top - other.top);
  for (const [index, one] of boxes.entries()) {
    for (let next = index + 1; next < boxes.length && boxes[next].top < one.bottom; next++) {
      const other = boxes[next];
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (one.text !== other.text && across > LEAST_OVERLAP && down > LEAST_OVERLAP) {
        faults.push(`${nameOf(one.text)} lies over ${nameOf(other.text)}`);
      }
    }
  }
  return faults;
}
