// Lists outside any menu whose points have no mark at all: Safari tells its readers that they are no lists.

function measure() {
  return [...document.querySelectorAll("ul, ol")]
    .filter((list) => isShown(list) && !list.closest("nav") && getComputedStyle(list).listStyleType === "none")
    .map((list) => `${tagOf(list)} in ${tagOf(list.parentElement)}`);
}

function tagOf({ localName, className }) {
  return `<${localName} class="${className}">`;
}
