// What moves by itself on a page.

const TIMES = ["transitionDuration", "transitionDelay", "animationDuration"];

function measure() {
  const faults = [];
  for (const element of document.querySelectorAll("*")) {
    for (const part of [null, "::before", "::after"]) {
      const style = getComputedStyle(element, part);
      const moves = TIMES.filter((time) => style[time].split(",").some((value) => parseFloat(value) > 0));
      if (style.scrollBehavior === "smooth") moves.push("scrollBehavior");
      if (moves.length > 0) faults.push(`<${element.localName} class="${element.className}">${part ?? ""}: ${moves.join(", ")}`);
    }
  }
  return faults;
}
