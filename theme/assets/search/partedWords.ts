/** Words that were typed as one, such as "backpain". */
import { stemOf } from "./stems";
import { isStopWord } from "./stopWords";

/** The ends of words such as "setup" and "situps", which find nothing by themselves. */
const ENDS = new Set(["up", "ups", "off", "out"]);
const [SHORTEST, SHORTEST_STOP_WORD, MOST_PARTS] = [3, 2, 3];

/** The words with known terms that a word falls apart into, at the first place where it does, without those that do not count; null where it does not. */
export function partedWords(typed: string, terms: ReadonlySet<string>, most = MOST_PARTS): string[] | null {
  for (let end = SHORTEST_STOP_WORD; most > 1 && end <= typed.length - SHORTEST_STOP_WORD; end++) {
    const first = known(typed.slice(0, end), terms);
    if (!first) continue;
    const rest = typed.slice(end);
    const others = known(rest, terms) ?? partedWords(rest, terms, most - 1);
    if (others && first.length + others.length > 0) return [...first, ...others];
  }
  return null;
}

/** The word in a list; an empty list for a word that does not count, null for one whose term is not known. */
function known(word: string, terms: ReadonlySet<string>): string[] | null {
  if (isStopWord(word) || ENDS.has(word)) return [];
  return word.length >= SHORTEST && terms.has(stemOf(word)) ? [word] : null;
}
