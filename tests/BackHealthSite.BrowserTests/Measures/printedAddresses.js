// The addresses that paper shows behind the sources, in full.

function measure() {
  return [...document.querySelectorAll(".sources a[href]")]
    .filter((link) => isShown(link) && /attr\(href|https?:/.test(getComputedStyle(link, "::after").content))
    .map((link) => link.href);
}
