/** What people see first who type common words, as the library says. */
import { correctionsFrom } from "./corrections";
import type { Answer } from "./records";
import { stemOf } from "./stems";
import { type QueryTerms, queryTerms } from "./terms";

/** Gives the addresses of the articles that come first for a query; none for words that have no answer. */
export type Answers = (query: QueryTerms) => readonly string[];

/** Reads the answers. The whole query must be common words: their order does not count, nor do small words; a misspelt one may mean the nearest. */
export function readAnswers(answers: readonly Answer[]): Answers {
  const known = new Map<string, readonly string[]>();
  const terms = new Set<string>();
  const words = new Set<string>();
  for (const { q, u } of answers) {
    for (const typed of q.map(queryTerms)) {
      known.set(keyOf(typed.terms), u);
      for (const term of typed.terms) terms.add(term);
      for (const word of typed.words) words.add(word);
    }
  }
  const corrections = correctionsFrom(words);
  return (query) => {
    const meant = query.terms.map((term, place) => (terms.has(term) ? term : stemOf(corrections(query.words[place] ?? "")[0] ?? "")));
    return known.get(keyOf(meant)) ?? [];
  };
}

function keyOf(terms: readonly string[]): string {
  return [...terms].sort().join(" ");
}
