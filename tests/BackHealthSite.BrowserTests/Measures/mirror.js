// Whether a page that is read from right to left is the mirror of the same page read from left to right.

const BLOCKS = "header, nav, main, footer, article, section, ul, ol, li, h1, h2, h3, h4, p, table, th, td, input, .bar, .page";
const LEAST_SHIFT = 1.5;

function measure() {
  const blocks = [...document.querySelectorAll(BLOCKS)].filter((block) => isShown(block) && getComputedStyle(block).display !== "inline" && !block.closest(HIDDEN_ON_PURPOSE));
  const before = blocks.map((block) => block.getBoundingClientRect());
  document.documentElement.dir = "rtl";
  const width = document.documentElement.clientWidth;
  const faults = blocks.flatMap((block, index) => {
    const { right } = block.getBoundingClientRect();
    const shift = Math.abs(before[index].left - (width - right));
    return shift > LEAST_SHIFT ? [`<${block.localName} class="${block.className}"> "${block.textContent.trim().slice(0, 30)}" stands ${shift.toFixed(1)} pixels off its mirrored place`] : [];
  });
  const page = Math.max(document.documentElement.scrollWidth, document.body.scrollWidth);
  if (page > width) faults.push(`the page is ${page} pixels wide`);
  document.documentElement.dir = "";
  return { blocks: blocks.length, faults };
}
