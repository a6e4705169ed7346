// What is wrong with the body from behind as it is shown: words that are too small or cut off, links that are hard to press.

const LEAST_LETTERS = 14.9;
const LEAST_TARGET = 24;

function measure() {
  const drawing = document.querySelector(".body-ways svg");
  const scale = drawing.getScreenCTM().a;
  const links = [...drawing.querySelectorAll("a")];
  const targets = links.map((link) => link.querySelector("rect").getBoundingClientRect());
  return links.flatMap((link, i) => {
    const [words, target] = [link.querySelector("text"), targets[i]];
    const box = words.getBoundingClientRect();
    const faults = [];
    if (parseFloat(getComputedStyle(words).fontSize) * scale < LEAST_LETTERS) faults.push("is too small");
    if (box.left < target.left || box.right > target.right || box.top < target.top - 1 || box.bottom > target.bottom + 1) {
      faults.push("leaves its box");
    }
    if (target.right > document.documentElement.clientWidth) faults.push("is cut off");
    if (Math.min(target.width, target.height) < LEAST_TARGET) faults.push("is hard to press");
    if (targets.slice(i + 1).some((next) => next.top < target.bottom)) faults.push("lies on another");
    return faults.map((fault) => `"${words.textContent}" ${fault}`);
  });
}
