/** Finds red-flag words in a query; it looks at nothing else, so that no ranking and no missing index can keep a card back. */
import { ORDINARY_WORDS } from "./ordinaryWords";
import { patternsOf, type PatternWord, type Phrase, type ReadyPattern } from "./panelPatterns";
import type { Panel, PanelLevel } from "./records";
import { withinOneLetter } from "./spelling";
import { stemOf } from "./stems";
import { placedWords } from "./words";

/** A flag that the query speaks of, at the level of the card to open. */
export interface FoundFlag {
  level: PanelLevel;
  flag: string;
}

/** A word of the query; `sure` means that it is a word of its own and no misspelling of another. */
interface TypedWord {
  word: string;
  stem: string;
  sentence: number;
  sure: boolean;
}

/** The first and the last word of a phrase that was found. */
type Place = readonly [first: number, last: number];

const WINDOW = 10;
const FORGIVEN_FROM = 5;
const ENDINGS = ["s", "es", "ed", "ing"];
const SENTENCE_END = /[.!?]\s|\n/;

/** The most urgent flag whose words stand in one sentence and within ten words of each other, or null. */
export function findRedFlag(query: string, panel: Panel): FoundFlag | null {
  const { patterns, stems } = patternsOf(panel);
  const typed = typedWords(query, stems);
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

function typedWords(query: string, patternStems: ReadonlySet<string>): TypedWord[] {
  let sentence = 0;
  let end = 0;
  return placedWords(query).map((place) => {
    if (SENTENCE_END.test(query.slice(end, place.start))) sentence++;
    end = place.end;
    const stem = stemOf(place.word);
    return { word: place.word, stem, sentence, sure: patternStems.has(stem) || ORDINARY_WORDS.has(place.word) };
  });
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
      return candidate !== undefined && candidate.sentence === sentence && isMeant(candidate, word);
    });
    if (stands) places.push([first, first + phrase.length - 1]);
  }
  return places;
}

/** True for the same stem, a plain ending, or one wrong letter in a longer word. */
function isMeant(typed: TypedWord, meant: PatternWord): boolean {
  if (typed.stem === meant.stem || ENDINGS.some((ending) => typed.word === meant.word + ending)) return true;
  if (typed.sure) return false;
  return isMisspelt(typed.word, meant.word) || isMisspelt(typed.stem, meant.stem);
}

function isMisspelt(typed: string, meant: string): boolean {
  return meant.length >= FORGIVEN_FROM && withinOneLetter(typed, meant);
}
