/** The elements of a search box, as the theme renders them. */
export interface BoxParts {
  box: HTMLElement;
  input: HTMLInputElement;
  status: HTMLElement;
  card: HTMLElement;
  list: HTMLElement;
}

/** Finds the parts of a box and shows its field; null when a part is missing. */
export function openBox(box: HTMLElement): BoxParts | null {
  const input = box.querySelector<HTMLInputElement>("input[type=search]");
  const status = box.querySelector<HTMLElement>("[data-search-status]");
  const card = box.querySelector<HTMLElement>("[data-search-panel]");
  const list = box.querySelector<HTMLElement>("[data-search-results]");
  if (!input || !status || !card || !list) return null;
  box.querySelector("[data-search-field]")?.removeAttribute("hidden");
  return { box, input, status, card, list };
}
