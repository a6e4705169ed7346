// What tells parts of the page from each other when grounds and shadows are gone: the edges of cards and fields, the lines of links.

function measure() {
  const cards = [...document.querySelectorAll("[data-red-flags], [data-search-red-flag], main input")].filter(isShown);
  const links = [...document.querySelectorAll("main :is(p, li) a[href]")].filter((link) => isShown(link) && standsInWords(link));
  return {
    cards: cards.length,
    links: links.length,
    faults: [...cards.filter((card) => !hasEdges(card)), ...links.filter((link) => !isUnderlined(link))].map(nameOf),
  };
}

function nameOf(part) {
  return `<${part.localName}> "${part.textContent.trim().slice(0, 40)}"`;
}

function hasEdges(card) {
  const style = getComputedStyle(card);
  const ground = groundUnder(card);
  return ["Top", "Right", "Bottom", "Left"].every((side) => {
    const isThere = parseFloat(style[`border${side}Width`]) >= 1 && style[`border${side}Style`] !== "none";
    return isThere && contrast(over(channels(style[`border${side}Color`]), ground), ground) >= 3;
  });
}

/** True for a link with words around it, from which it has to be told apart. */
function standsInWords(link) {
  return link.parentElement.textContent.trim() !== link.textContent.trim();
}

function isUnderlined(link) {
  return getComputedStyle(link).textDecorationLine.includes("underline");
}
