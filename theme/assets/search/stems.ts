/** The Porter stem of a word, remembered because the same words come again and again. */
import { stemmer } from "stemmer";

const known = new Map<string, string>();

/** The stem of a folded word: numbness and numb share one. */
export function stemOf(word: string): string {
  let stem = known.get(word);
  if (stem === undefined) {
    stem = stemmer(word);
    known.set(word, stem);
  }
  return stem;
}
