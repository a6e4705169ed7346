/** Search from any page: the link in the header and the `/` key lead to the box of the page or open one over it. */
import { type SearchPlaces, searchDialog } from "./searchDialog";
import { onSlash } from "./slashKey";

/** Takes over the link of the header to the search page, which works without this as well. */
export function openSearchFromAnywhere(): void {
  const places = document.querySelector<HTMLElement>("script[data-code]")?.dataset as SearchPlaces | undefined;
  if (!places) return;
  const own = document.querySelector<HTMLInputElement>("[data-search] input");
  const open = own ? () => own.focus() : searchDialog(places);
  onSlash(open);
  for (const link of document.querySelectorAll<HTMLAnchorElement>(`.site-header a[href="${places.page}"]`)) {
    if (!own) link.setAttribute("aria-haspopup", "dialog");
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      open();
    });
  }
}
