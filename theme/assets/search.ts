/** Starts every search box of the page. */
import { startSearchBox } from "./search/searchBox";

for (const box of document.querySelectorAll<HTMLElement>("[data-search]")) startSearchBox(box);
