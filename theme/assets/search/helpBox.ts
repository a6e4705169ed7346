/** The box that words of a crisis open above the results: an article's own words to someone in one, and the way to its first section. */
import type { Help } from "./crises";
import { element } from "./elements";

const HEADING_ID = "search-help-heading";

/** Shows the help right before an element, under the title of its article, or takes it away; an open one stays as it is. */
export function showHelp(before: Element, help: (Help & { title: string }) | null, base: string): void {
  const open = before.parentElement?.querySelector("[data-search-help]");
  if (!help) open?.remove();
  else if (!open) before.before(boxOf(help, base));
}

function boxOf({ u, i, h, x, title }: Help & { title: string }, base: string): HTMLElement {
  return element(
    "section",
    { class: "search-help", "data-search-help": "", "aria-labelledby": HEADING_ID },
    element("h2", { id: HEADING_ID }, title),
    element("p", {}, x),
    element("p", {}, element("a", { href: `${base}${u}#${encodeURIComponent(i)}` }, h)),
  );
}
