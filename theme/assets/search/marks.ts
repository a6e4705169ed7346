/** Finds the words of a text that made it a result, and the stretch of a long text that shows them. */
import { stemOf } from "./stems";
import { placedWords, type PlacedWord } from "./words";

/** A stretch of text, found or not. */
export interface Stretch {
  text: string;
  found: boolean;
}

const BEFORE = 40;
const LENGTH = 140;

/** The text in stretches, in order and whole. */
export function markedStretches(text: string, terms: ReadonlySet<string>): Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const { start, end: next } of foundWords(text, terms)) {
    if (start > end) stretches.push({ text: text.slice(end, start), found: false });
    stretches.push({ text: text.slice(start, next), found: true });
    end = next;
  }
  if (end < text.length) stretches.push({ text: text.slice(end), found: false });
  return stretches;
}

/** How many words of a text were found. */
export function countFound(text: string, terms: ReadonlySet<string>): number {
  return foundWords(text, terms).length;
}

/** Some words of a text from shortly before the first that was found; dots stand for what is left out. */
export function excerpt(text: string, terms: ReadonlySet<string>): string {
  const words = placedWords(text);
  const first = words.find((word) => isFound(word, terms))?.start ?? 0;
  const from = words.find(({ start }) => start >= first - BEFORE)?.start ?? 0;
  const start = first <= BEFORE ? 0 : from;
  const to = words.filter(({ end }) => end <= start + LENGTH).pop()?.end ?? text.length;
  const isWhole = words[words.length - 1]?.end === to;
  return `${start > 0 ? "… " : ""}${isWhole ? text.slice(start) : `${text.slice(start, to)} …`}`;
}

function foundWords(text: string, terms: ReadonlySet<string>): PlacedWord[] {
  return placedWords(text).filter((word) => isFound(word, terms));
}

function isFound({ word }: PlacedWord, terms: ReadonlySet<string>): boolean {
  return terms.has(word) || terms.has(stemOf(word));
}
