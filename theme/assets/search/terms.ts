/** The terms of the index and of a query: folded words without stop words, as Porter stems. */
import { stemOf } from "./stems";
import { isStopWord } from "./stopWords";
import { wordsOf } from "./words";

/** A query as the index takes it: its terms and, in the same places, the words they were; `unfinished` says that the last may still be in the making. */
export interface QueryTerms {
  terms: string[];
  words: string[];
  unfinished: boolean;
}

/** The stems of the words that count in a text. */
export function termsOf(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !isStopWord(word))
    .map(stemOf);
}

/** The terms of what was typed, each once, at its last place, so that the last word stays the last; a stop word counts only where nothing else was typed. */
export function queryTerms(query: string): QueryTerms {
  const words = wordsOf(query);
  const last = words[words.length - 1] ?? "";
  const unfinished = last.length > 1 && /[\p{L}\p{N}]$/u.test(query);
  const counted = words.filter((word) => !isStopWord(word));
  if (counted.length === 0) {
    const only = last.length > 1 ? [last] : [];
    return { terms: only, words: only, unfinished };
  }
  const terms = counted.map(stemOf);
  const places = terms.map((_, place) => place).filter((place) => terms.lastIndexOf(terms[place] ?? "") === place);
  return {
    terms: places.map((place) => terms[place] ?? ""),
    words: places.map((place) => counted[place] ?? ""),
    unfinished: unfinished && !isStopWord(last),
  };
}

/** The stem of one word for an index; none for a stop word. */
export function stemTerms(word: string): string[] {
  return isStopWord(word) ? [] : [stemOf(word)];
}

/** The stem and, where it differs, the word itself, so that half a word finds it; none for a stop word. */
export function stemAndWordTerms(word: string): string[] {
  return isStopWord(word) ? [] : [...new Set([stemOf(word), word])];
}
