// Notes at every stop of the focus whether it is shown: a ring of two pixels that stands out 3:1 (WCAG 2.2 SC 1.4.11),
// inside the window and under nothing else (SC 2.4.11).

const LEAST_WIDTH = 2;
const LEAST_CONTRAST = 3;

/** Starts to watch, and says how many stops there are to come. */
function measure() {
  window.stopsSeen = [];
  document.addEventListener("focusin", ({ target }) => {
    const name = `<${target.localName}> ${(target.textContent.trim() || target.id).slice(0, 40)}`;
    const fault = !isInWindow(target) ? "lies outside the window" : isCovered(target) ? "lies under something else" : faultOf(target);
    stopsSeen.push(fault ? `FAULT ${name} ${fault}` : name);
  });
  return [...document.querySelectorAll("a[href], input, [tabindex='0']")].filter(isShown).length;
}

function isInWindow(stop) {
  const { top, bottom, left, right } = stop.getBoundingClientRect();
  return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
}

/** True where the middle of the part of the stop that is in the window belongs to something else. */
function isCovered(stop) {
  const { top, bottom, left, right } = stop.getClientRects()[0];
  const middle = (from, to, most) => (Math.max(from, 0) + Math.min(to, most)) / 2;
  const found = document.elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight));
  return !found || !stop.contains(found);
}

function faultOf(stop) {
  const style = getComputedStyle(stop);
  const ground = groundUnder(stop.parentElement);
  const rings = [];
  if (style.outlineStyle !== "none") rings.push([parseFloat(style.outlineWidth), style.outlineColor]);
  const shadow = /^(.+?) 0px 0px 0px (\d+)px$/.exec(style.boxShadow);
  if (shadow) rings.push([Number(shadow[2]), shadow[1]]);
  const seen = rings.some(([width, colour]) => width >= LEAST_WIDTH && contrast(over(channels(colour), ground), ground) >= LEAST_CONTRAST);
  return seen ? null : `has no ring that stands out: ${rings.map(([width, colour]) => `${width}px ${colour}`).join(", ") || "none at all"}`;
}
