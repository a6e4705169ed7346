/** What the two indexes share: a MiniSearch that takes terms as they come, and the words and terms it knows. */
import MiniSearch, { type Query } from "minisearch";
import { wordsOf } from "./words";

/** Terms that are looked for together, a document must have all of them. */
export interface Sought {
  terms: readonly string[];
  weight: number;
  /** True where the last letters of the term may still come. */
  unfinished?: boolean;
}

/** A document that answers, by its place, with the terms that were found in it and the sought ones that they answer. */
export interface Found {
  id: number;
  score: number;
  terms: string[];
  sought: string[];
}

/** How much each field of a document counts. */
export type Boosts = Readonly<Record<string, number>>;

/** Cuts a word into the terms it is found by; none for a word that is left out. */
export type ToTerms = (word: string) => string[];

/** A word that only begins as typed is worth less; misspelt words are not looked for here, because their corrections are known. */
const WEIGHTS = { prefix: 0.6, fuzzy: 0 };
const AT_ONCE = 20;

/** What may be meant, a right spelling or other words for the same, is worth less than what was typed. */
export const MEANT = 0.5;

/** The index of some documents; `words` and `terms` grow with them. */
export class TermIndex<T extends object> {
  readonly words = new Set<string>();
  readonly terms = new Set<string>();
  private readonly index: MiniSearch;

  constructor(boost: Boosts, toTerms: ToTerms) {
    this.index = new MiniSearch({
      fields: Object.keys(boost),
      tokenize: wordsOf,
      processTerm: (word) => {
        const terms = toTerms(word);
        if (terms.length > 0) this.words.add(word);
        for (const term of terms) this.terms.add(term);
        return terms;
      },
      searchOptions: { tokenize: (term) => [term], processTerm: (term) => term, boost, fuzzy: false, weights: WEIGHTS },
    });
  }

  /** Takes in all documents. */
  add(documents: readonly T[]): void {
    this.index.addAll(withPlaces(documents));
  }

  /** Takes in all documents, a few at a time so that typing goes on. */
  async addSlowly(documents: readonly T[]): Promise<void> {
    await this.index.addAllAsync(withPlaces(documents), { chunkSize: AT_ONCE });
  }

  /** The documents that answer any part of a query, the best first. */
  search(parts: readonly Sought[]): Found[] {
    const queries = parts.map(({ terms, weight, unfinished = false }): Query => ({ combineWith: "AND", queries: [...terms], prefix: unfinished, boostTerm: () => weight }));
    return this.index.search({ combineWith: "OR", queries }).map(({ id, score, terms, queryTerms }) => ({ id: id as number, score, terms, sought: queryTerms }));
  }
}

function withPlaces<T extends object>(documents: readonly T[]): T[] {
  return documents.map((document, id) => ({ ...document, id }));
}
