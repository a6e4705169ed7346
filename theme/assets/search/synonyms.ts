/** Other ways to say what was typed. */
import { type QueryTerms, termsOf } from "./terms";

const MOST = 12;

/** Gives, for the terms of a query, the terms of every phrase that means the same as a part of it. */
export type Synonyms = (query: QueryTerms) => string[][];

/** Reads the groups of phrases that mean the same. */
export function readSynonyms(groups: string[][]): Synonyms {
  const ready = groups.map((group) => group.map(termsOf).filter((phrase) => phrase.length > 0));
  return ({ terms }) => {
    const others = ready.flatMap((group) => {
      const said = group.filter((phrase) => contains(terms, phrase));
      return said.length === 0 ? [] : group.filter((phrase) => !contains(terms, phrase));
    });
    const distinct = new Map(others.map((phrase) => [phrase.join(" "), phrase]));
    return [...distinct.values()].slice(0, MOST);
  };
}

function contains(terms: string[], phrase: string[]): boolean {
  return terms.some((_, start) => phrase.every((term, offset) => terms[start + offset] === term));
}
