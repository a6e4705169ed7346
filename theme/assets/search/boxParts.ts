/** The elements of a search box, as the theme renders them. */
export interface BoxParts {
  box: HTMLElement;
  input: HTMLInputElement;
  status: HTMLElement;
  card: HTMLElement;
  list: HTMLElement;
}

/** Finds the parts of a box; null when one is missing. */
export function openBox(box: HTMLElement): BoxParts | null {
  const input = box.querySelector<HTMLInputElement>("input[type=search]");
  const status = box.querySelector<HTMLElement>("[data-search-status]");
  const card = box.querySelector<HTMLElement>("[data-search-panel]");
  const list = box.querySelector<HTMLElement>("[data-search-results]");
  if (!input || !status || !card || !list) return null;
  return { box, input, status, card, list };
}
