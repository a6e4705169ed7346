/** The query in the fragment of an address, which a browser never sends to a server. */

const KEY = "#q=";

/** The query in a fragment, or null when the fragment is about something else. */
export function queryIn(fragment: string): string | null {
  if (!fragment.startsWith(KEY)) return null;
  const written = fragment.slice(KEY.length);
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** The fragment that holds a query, empty for none. */
export function fragmentOf(query: string): string {
  return query.trim() === "" ? "" : KEY + encodeURIComponent(query.trim());
}

/** True when both addresses name the same page, whatever their fragments. */
export function isSamePage(address: string, current: string): boolean {
  const page = new URL(address, current);
  const here = new URL(current);
  return page.origin === here.origin && withoutIndex(page.pathname) === withoutIndex(here.pathname);
}

function withoutIndex(path: string): string {
  return path.replace(/\/index\.html$/, "/");
}
