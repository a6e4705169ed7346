/** The care card that a red-flag query opens above the results: the registry's words and nothing else. */
import { element } from "./elements";
import type { Panel } from "./records";
import type { FoundFlag } from "./redflags";

const HEADING_ID = "search-red-flag-heading";

/** Shows the card of a flag, or takes it away; an open card of the same level stays as it is. */
export function showRedFlag(place: Element, found: FoundFlag | null, panel: Panel, base: string): void {
  const open = place.querySelector("[data-search-red-flag]");
  if (!found) {
    open?.remove();
  } else if (open?.getAttribute("data-level") === found.level) {
    open.setAttribute("data-search-red-flag", found.flag);
  } else {
    place.replaceChildren(cardOf(found, panel, base));
  }
}

function cardOf({ level, flag }: FoundFlag, { cards, link }: Panel, base: string): HTMLElement {
  const { hidden, heading, bullets, after } = cards[level];
  const card = element(
    "section",
    { class: "care-card", "data-search-red-flag": flag, "data-level": level, "aria-labelledby": HEADING_ID },
    element("h2", { id: HEADING_ID }, element("span", { class: "visually-hidden" }, `${hidden}: `), heading),
    element("ul", {}, ...bullets.map((bullet) => element("li", {}, bullet))),
  );
  if (after) card.append(element("p", {}, after));
  if (level === "emergency") card.append(element("p", {}, element("a", { href: base + link.u }, link.text)));
  return card;
}
