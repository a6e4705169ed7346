/** Everyday words that lie one letter from a red-flag word and are no misspelling of it: never is not fever. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set("never ladder height".split(" "));
