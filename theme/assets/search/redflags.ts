/** Finds red-flag words in a query; it looks at nothing else, so that no ranking and no missing index can keep a card back. */
import { meantWords } from "./meantWords";
import { withoutOrdinaryPhrases } from "./ordinaryPhrases";
import { type Phrase, type ReadyPattern, patternsOf } from "./panelPatterns";
import type { Panel, PanelLevel } from "./records";
import { placedWords } from "./words";

/** A flag that the query speaks of, at the level of the card to open. */
export interface FoundFlag {
  level: PanelLevel;
  flag: string;
}

/** A word of the query, with the words of the panel that it may stand for. */
interface TypedWord {
  meant: ReadonlySet<string>;
  sentence: number;
}

/** The first and the last word of a phrase that was found. */
type Place = readonly [first: number, last: number];

const WINDOW = 10;

/** The most urgent flag whose words stand in one sentence and within ten words of each other, or null. */
export function findRedFlag(query: string, panel: Panel): FoundFlag | null {
  const { patterns, words } = patternsOf(panel);
  const typed = typedWords(query, words);
  const placesByTerm = new Map<Phrase[], Place[]>();
  const placesOf = (term: Phrase[]): Place[] => {
    let places = placesByTerm.get(term);
    if (!places) {
      places = term.flatMap((phrase) => placesOfPhrase(phrase, typed));
      placesByTerm.set(term, places);
    }
    return places;
  };
  const found = patterns.find((pattern) => standsTogether(pattern, typed, placesOf));
  return found ? { level: found.level, flag: found.flag } : null;
}

function typedWords(query: string, words: ReadonlySet<string>): TypedWord[] {
  return placedWords(withoutOrdinaryPhrases(query)).map(({ word, sentence }) => ({ meant: meantWords(word, words), sentence }));
}

/** True when some stretch of ten words inside one sentence holds every term. */
function standsTogether(pattern: ReadyPattern, typed: TypedWord[], placesOf: (term: Phrase[]) => Place[]): boolean {
  const places = pattern.terms.map(placesOf);
  if (places.some((ofTerm) => ofTerm.length === 0)) return false;
  return places.flat().some(([from]) =>
    places.every((ofTerm) =>
      ofTerm.some(([first, last]) => first >= from && last < from + WINDOW && typed[last]?.sentence === typed[from]?.sentence),
    ),
  );
}

function placesOfPhrase(phrase: Phrase, typed: TypedWord[]): Place[] {
  const places: Place[] = [];
  if (phrase.length === 0) return places;
  for (let first = 0; first + phrase.length <= typed.length; first++) {
    const sentence = typed[first]?.sentence;
    const stands = phrase.every((word, offset) => {
      const candidate = typed[first + offset];
      return candidate !== undefined && candidate.sentence === sentence && candidate.meant.has(word);
    });
    if (stands) places.push([first, first + phrase.length - 1]);
  }
  return places;
}
