/** Cuts text into words, the same way for what is searched and for what is typed. */

/** A word as it is compared, with its place in the text. */
export interface Word {
  word: string;
  start: number;
  end: number;
}

const IGNORED = "\\p{M}'\u2018\u2019\u02BC\u00AD\u200B-\u200D\u2060\uFEFF";
const WORD = new RegExp(`[\\p{L}\\p{N}]+(?:[${IGNORED}]+[\\p{L}\\p{N}]+)*\\p{M}*`, "gu");
/** Most words: nothing to fold but their case. */
const PLAIN = /^[a-z0-9]+$/i;
const DROPPED = new RegExp(`[${IGNORED}]+`, "gu");

/** Small letters without accents, apostrophes and invisible signs. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize("NFKD").replace(DROPPED, "").toLowerCase();
}

/** The words of a text with their places; hyphens and all other signs part them. */
export function placedWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    word: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The words of a text. */
export function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).map(fold);
}
