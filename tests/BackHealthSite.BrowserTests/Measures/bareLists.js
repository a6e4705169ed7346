// Lists outside any menu whose points have no mark at all: Safari tells its readers that they are no lists.

function measure() {
  return [...document.querySelectorAll("ul, ol")]
    .filter((list) => isShown(list) && !list.closest("nav") && getComputedStyle(list).listStyleType === "none")
    .map((list) => `<${list.localName} class="${list.className}"> in <${list.parentElement.localName} class="${list.parentElement.className}">`);
}
