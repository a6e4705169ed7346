/** One search box: it fetches nothing before it is used, and answers every keystroke on the reader's own device. */
import { addressLine } from "./addressLine";
import { walkWithArrows } from "./arrowKeys";
import { openBox } from "./boxParts";
import { fragmentOf, isSamePage } from "./queryAddress";
import { ResultList } from "./resultList";
import { SearchData } from "./searchData";
import { statusLine } from "./statusLine";
import { showCard, showResults, type View } from "./view";

/** Brings a box to life; on the search page the query lives in the address as well. */
export function startSearchBox(box: HTMLElement): void {
  const parts = openBox(box);
  if (!parts) return;
  const { input, list } = parts;
  const { base = "/", head = "", body = "", panel = "", panelCode = "", page = "" } = box.dataset;
  const status = statusLine(parts.status);
  const address = isSamePage(page, location.href) ? addressLine() : null;

  const data = new SearchData({ base, head, body, panel, panelCode }, () => {
    if (input.value === "") return;
    showCard(input.value, view);
    if (!list.contains(document.activeElement)) showResults(input.value, view);
  });
  const view: View = { data, parts, results: new ResultList(list, base), status, base };
  const load = (): void => data.load();
  const ask = (query: string): void => {
    if (input.value !== query) input.value = query;
    load();
    showCard(query, view);
    showResults(query, view);
  };
  const enter = (): void => {
    if (address) {
      ask(input.value);
      status.now();
      address.now();
    } else if (fragmentOf(input.value)) {
      location.assign(page + fragmentOf(input.value));
    }
  };
  const clear = (): void => {
    ask("");
    address?.keep("");
    input.focus();
  };

  const isOverPage = box.closest("dialog") !== null;
  box.addEventListener("focusin", load);
  input.addEventListener("focus", () => {
    if (input.value === "") ask("");
  });
  box.addEventListener("pointerenter", load);
  input.addEventListener("input", () => {
    ask(input.value);
    address?.keep(input.value);
  });
  input.addEventListener("blur", () => address?.now());
  box.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Enter" && event.target === input) enter();
    else if (event.key === "Escape" && input.value !== "" && !isOverPage) clear();
    else return;
    event.preventDefault();
  });
  walkWithArrows(box, input);

  const followAddress = (): void => {
    const query = address?.read() ?? null;
    if (query !== null && query !== input.value.trim()) ask(query);
  };
  window.addEventListener("hashchange", followAddress);
  followAddress();
  if (box.contains(document.activeElement)) ask(input.value);
}
