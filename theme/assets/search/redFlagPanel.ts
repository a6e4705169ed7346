/** The red-flag panel as the search uses it: what opens it, its card, and the registry's words. */
import { patternsOf } from "./panelPatterns";
import type { Panel } from "./records";
import { type FoundFlag, findRedFlag } from "./redflags";
import { showRedFlag } from "./redFlagCard";

/** The panel with its records read. */
export interface RedFlagPanel {
  records: Panel;
  /** The most urgent flag that a query speaks of. */
  find: (query: string) => FoundFlag | null;
  /** Shows the card of a flag, or takes it away. */
  show: (place: Element, found: FoundFlag | null, base: string) => void;
}

/** Reads the records; the patterns are cut now, so that the first key does not wait for it. */
export function openPanel(records: Panel): RedFlagPanel {
  patternsOf(records);
  // Each key asks twice: for the card and for the results.
  let [asked, found]: [string, FoundFlag | null] = ["", null];
  return {
    records,
    find: (query) => {
      if (query !== asked) [asked, found] = [query, findRedFlag(query, records)];
      return found;
    },
    show: (place, found, base) => showRedFlag(place, found, records, base),
  };
}
