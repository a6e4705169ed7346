/** Marks the section that is being read in the contents of the page. */

/** Headings above this line of the window have been reached; nothing above the window is left out. */
const REACHED = "9999999px 0px -88% 0px";

/** The last of the headings that have been reached, or null before the first. */
export function lastReached<T>(headings: readonly T[], reached: ReadonlySet<T>): T | null {
  return [...headings].reverse().find((heading) => reached.has(heading)) ?? null;
}

/** Watches the headings that the contents link to. */
export function markSections(): void {
  const links = new Map<Element, Element>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".page-contents a")) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) links.set(heading, link);
  }
  const reached = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) reached[isIntersecting ? "add" : "delete"](target);
      const current = lastReached([...links.keys()], reached);
      for (const [heading, link] of links) {
        if (heading === current) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      }
    },
    { rootMargin: REACHED },
  );
  for (const heading of links.keys()) observer.observe(heading);
}
