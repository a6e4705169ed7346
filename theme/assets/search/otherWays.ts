/** Where to look when the search has nothing to show. */
import { element } from "./elements";

/** Says that the code or the records of the search did not come. */
export function loadingFailed(base: string): HTMLElement {
  return otherWays("The search could not be loaded. Check your connection, or look here:", base);
}

/** Says in plain words why, and leads to the A to Z and the warning signs. */
export function otherWays(words: string, base: string): HTMLElement {
  return element(
    "div",
    { class: "search-other" },
    element("p", {}, words),
    element(
      "ul",
      {},
      element("li", {}, element("a", { href: `${base}a-to-z/` }, "A to Z of all articles")),
      element("li", {}, element("a", { href: `${base}warning-signs/` }, "All warning signs")),
    ),
  );
}
