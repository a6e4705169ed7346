/** The pages that were opened before, in the place of results while nothing is typed. */
import { openedBefore } from "../page/openedPages";
import { element } from "./elements";

const HEADING_ID = "search-opened-heading";

/** The list under its heading; nothing when no page was opened. */
export function openedList(): Node[] {
  const links = openedBefore().map(({ title, address }) => element("li", {}, element("a", { href: address, "data-search-opened": "" }, title)));
  if (links.length === 0) return [];
  return [
    element("h2", { class: "search-heading", id: HEADING_ID }, "Pages you opened"),
    element("ul", { class: "search-opened", "aria-labelledby": HEADING_ID }, ...links),
  ];
}
