/** The last pages a reader opened, kept in the tab and gone with it: their titles and addresses, nothing else. */

/** A page that was opened. */
export interface OpenedPage {
  title: string;
  address: string;
}

const KEY = "opened";
const MOST = 5;

/** The list with a page on top, each address once. */
export function withPage(pages: readonly OpenedPage[], page: OpenedPage): OpenedPage[] {
  return [page, ...pages.filter(({ address }) => address !== page.address)].slice(0, MOST + 1);
}

/** The pages opened before this one, the latest first. */
export function openedBefore(): OpenedPage[] {
  return read().filter(({ address }) => address !== location.pathname).slice(0, MOST);
}

/** Keeps this page, each time it is shown; a search box of its own or an address that does not exist is no page to come back to. */
export function keepPage(): void {
  const home = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? "";
  const title = document.querySelector("h1")?.textContent;
  if (!title || document.querySelector("[data-search]") || !home.endsWith(location.pathname)) return;
  window.addEventListener("pageshow", () => write(withPage(read(), { title, address: location.pathname })));
}

/** A browser may refuse the storage, and a reader may have put anything into it. */
function read(): OpenedPage[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isPage) : [];
  } catch {
    return [];
  }
}

function write(pages: OpenedPage[]): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(pages));
  } catch {
    // Without storage there is no list; nothing else needs it.
  }
}

/** An address of this site: it starts with one slash. */
function isPage(kept: Partial<OpenedPage> | null): kept is OpenedPage {
  return typeof kept?.title === "string" && typeof kept.address === "string" && /^\/(?!\/)/.test(kept.address);
}
