/** Where to look when the search has nothing to show. */
import { element } from "./elements";

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
