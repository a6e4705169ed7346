// What a reader can see of the words of a page.

const HIDDEN_ON_PURPOSE = ".visually-hidden, .skip-link";

/** The pieces of text inside an element that stand on the page for the eye. */
function textsIn(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    const holder = walker.currentNode.parentElement;
    if (walker.currentNode.data.trim() === "" || holder.closest(HIDDEN_ON_PURPOSE + ", script, style, noscript, template")) continue;
    texts.push(walker.currentNode);
  }
  return texts;
}

function boxesOf(text) {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
}

function isShown(element) {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });
}

/** The element and everything it stands in. */
function chainOf(element) {
  const chain = [];
  for (let part = element; part; part = part.parentElement) chain.push(part);
  return chain;
}
