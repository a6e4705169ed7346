/** The terms of the index and of a query: folded words without stop words, as Porter stems. */
import { stemOf } from "./stems";
import { isStopWord } from "./stopWords";
import { wordsOf } from "./words";

/** A query as the index takes it; `unfinished` says that its last term may still be in the making. */
export interface QueryTerms {
  terms: string[];
  unfinished: boolean;
}

/** The stems of the words that count in a text. */
export function termsOf(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !isStopWord(word))
    .map(stemOf);
}

/** The terms of what was typed; a stop word counts only where nothing else was typed. */
export function queryTerms(query: string): QueryTerms {
  const words = wordsOf(query);
  const last = words[words.length - 1] ?? "";
  const unfinished = last.length > 1 && /[\p{L}\p{N}]$/u.test(query);
  const terms = termsOf(query);
  if (terms.length === 0) return { terms: last.length > 1 ? [last] : [], unfinished };
  return { terms: withoutRepeats(terms), unfinished: unfinished && !isStopWord(last) };
}

/** The stem of one word for an index, or null for a stop word. */
export function stemTerms(word: string): string[] | null {
  return isStopWord(word) ? null : [stemOf(word)];
}

/** The stem and, where it differs, the word itself, so that half a word finds it; null for a stop word. */
export function stemAndWordTerms(word: string): string[] | null {
  const terms = stemTerms(word);
  return terms && !terms.includes(word) ? [...terms, word] : terms;
}

/** Each term once, at its last place, so that the last word stays the last. */
function withoutRepeats(terms: string[]): string[] {
  return terms.filter((term, place) => terms.lastIndexOf(term) === place);
}
