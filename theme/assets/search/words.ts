/** Cuts text into words, the same way for what is searched, for what is typed and for what authors write. */
import { APOSTROPHES, LETTER, plainWord, readSigns, UNREAD } from "./letters";
import { endsBetween } from "./sentences";

/** A word as it is compared, with its place in the text. */
export interface PlacedWord {
  word: string;
  start: number;
  end: number;
}

/** The same with the number of its sentence. */
export interface Word extends PlacedWord {
  sentence: number;
}

const WORD = new RegExp(`${LETTER}+(?:[${UNREAD}]+${LETTER}+)*\\p{M}*`, "gu");
/** Most words: nothing to fold but their case. */
const SIMPLE = /^[a-z0-9]+$/i;
const POSSESSIVE = new RegExp(`[${APOSTROPHES}][${UNREAD}]*(${LETTER})\\p{M}*$`, "u");

/** Words that lose a `t` where its apostrophe is typed as a space or another sign: "can t". */
export const CONTRACTED = "can don won isn wasn aren weren didn doesn couldn wouldn shouldn hasn haven hadn mustn needn mightn daren shan oughtn ain".split(" ");
const contracted = new Set(CONTRACTED);
/** Signs that may stand before such a `t`. */
const CONTRACTED_WITHIN = 2;

/** Small letters without accents, apostrophes, a possessive `'s` and invisible signs. */
export function fold(word: string): string {
  if (SIMPLE.test(word)) return word.toLowerCase();
  const possessive = POSSESSIVE.exec(word);
  const isPossessive = possessive !== null && plainWord(possessive[1] ?? "") === "s";
  const letters = readSigns(isPossessive ? word.slice(0, possessive.index) : word);
  return SIMPLE.test(letters) ? letters.toLowerCase() : plainWord(letters);
}

/** The words of a text with their places and the numbers of their sentences. */
export function wordsInSentences(text: string): Word[] {
  let sentence = 0;
  let behind = 0;
  return placedWords(text).map((word, place) => {
    if (place > 0 && endsBetween(text, behind, word.start)) sentence++;
    behind = word.end;
    return { ...word, sentence };
  });
}

/** The words of a text. */
export function wordsOf(text: string): string[] {
  return placedWords(text).map(({ word }) => word);
}

/** The words of a text with their places; hyphens and all other signs part them. */
export function placedWords(text: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const word = fold(match[0]);
    const last = words[words.length - 1];
    if (last && word === "t" && isContracted(text, last, start)) {
      last.word += word;
      last.end = end;
    } else if (word !== "") words.push({ word, start, end });
  }
  return words;
}

function isContracted(text: string, last: PlacedWord, start: number): boolean {
  const gap = text.slice(last.end, start);
  const isCapital = (at: number): boolean => /\p{Lu}/u.test(text[at] ?? "");
  return contracted.has(last.word) && gap.length <= CONTRACTED_WITHIN && !gap.includes("\n") && (!isCapital(start) || isCapital(last.end - 1));
}
