/** What the two indexes share: how they cut text, what they forgive, and how they weigh it. */
import MiniSearch, { type Options, type SearchOptions } from "minisearch";
import { wordsOf } from "./words";

/** An index, the words and terms it holds, and the search options that let it forgive misspelt words. */
export interface TermIndex<T> {
  index: MiniSearch<T>;
  words: ReadonlySet<string>;
  known: ReadonlySet<string>;
  forgiving: SearchOptions;
}

const WEIGHTS = { prefix: 0.6, fuzzy: 0.25 };

/** Makes an empty index over some fields; a term that the index knows is taken as it was typed. */
export function createTermIndex<T>(
  fields: Options<T>["fields"],
  toTerms: (word: string) => string[] | null,
  mostForgiven = 2,
): TermIndex<T> {
  const known = new Set<string>();
  const words = new Set<string>();
  const index = new MiniSearch<T>({
    fields,
    idField: "id",
    tokenize: wordsOf,
    processTerm: (word) => {
      const terms = toTerms(word);
      if (terms) words.add(word);
      for (const term of terms ?? []) known.add(term);
      return terms;
    },
    searchOptions: { tokenize: (term) => [term], processTerm: (term) => term, weights: WEIGHTS },
  });
  return { index, words, known, forgiving: { fuzzy: (term) => !known.has(term) && Math.min(lettersForgiven(term), mostForgiven) } };
}

/** One wrong letter in a stem of four or five letters, two in a longer one. */
function lettersForgiven(term: string): number {
  if (term.length < 4) return 0;
  return term.length < 6 ? 1 : 2;
}
