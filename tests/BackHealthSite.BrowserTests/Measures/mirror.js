// Whether a page that is read from right to left is the mirror of the same page read from left to right.

const BLOCKS = "header, nav, main, footer, article, section, ul, ol, li, h1, h2, h3, h4, p, table, th, td, input, .bar, .page";
const LEAST_SHIFT = 1.5;

function measure() {
  const shown = [...document.querySelectorAll(BLOCKS)].filter((block) => isShown(block) && !block.closest(HIDDEN_ON_PURPOSE));
  const blocks = shown.filter((block) => getComputedStyle(block).display !== "inline");
  const before = blocks.map((block) => block.getBoundingClientRect());
  document.documentElement.dir = "rtl";
  const width = document.documentElement.clientWidth;
  const faults = blocks.flatMap((block, index) => {
    const { right } = block.getBoundingClientRect();
    const shift = Math.abs(before[index].left - (width - right));
    const name = `<${block.localName} class="${block.className}"> "${block.textContent.trim().slice(0, 30)}"`;
    return shift > LEAST_SHIFT ? [`${name} stands ${shift.toFixed(1)} pixels off its mirrored place`] : [];
  });
  const page = Math.max(document.documentElement.scrollWidth, document.body.scrollWidth);
  if (page > width) faults.push(`the page is ${page} pixels wide`);
  document.documentElement.dir = "";
  return { blocks: blocks.length, faults };
}
