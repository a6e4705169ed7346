/** Finds red-flag words in a query; it looks at nothing else, so that no ranking and no missing index can keep a card back. */
import { meantWords, plainForms } from "./meantWords";
import { withoutOrdinaryPhrases } from "./ordinaryPhrases";
import { type Joint, type ReadyPattern, patternsOf } from "./panelPatterns";
import type { Place, TypedWord } from "./phraseTree";
import type { Panel, PanelLevel } from "./records";
import { placedWords } from "./words";

/** A flag that the query speaks of, at the level of the card to open. */
export interface FoundFlag {
  level: PanelLevel;
  flag: string;
}

const WINDOW = 10;

/** The most urgent flag whose words stand in one sentence and within ten words of each other, or null. */
export function findRedFlag(query: string, panel: Panel): FoundFlag | null {
  const { patterns, phrases, harmless } = patternsOf(panel);
  const words = placedWords(withoutOrdinaryPhrases(query));
  const typed = words.map(({ word, sentence }) => ({ meant: meantWords(word, phrases.words), sentence }));
  const places = phrases.find(typed);
  // A guess may open a card; it may not keep one back.
  const asWritten = harmless.find(words.map(({ word, sentence }) => ({ meant: plainForms(word), sentence })));
  const found = patterns.find((pattern) => standsTogether(pattern, typed, places, asWritten));
  return found ? { level: found.level, flag: found.flag } : null;
}

/** True when some stretch of ten words inside one sentence holds every term, each joined to the one before it. */
function standsTogether(pattern: ReadyPattern, typed: TypedWord[], places: Map<number, Place[]>, harmless: Map<number, Place[]>): boolean {
  const ofTerms = pattern.terms.map((term) => places.get(term) ?? []);
  if (ofTerms.some((ofTerm) => ofTerm.length === 0)) return false;
  const starts = new Set(ofTerms.flat().map(({ first }) => first));
  return [...starts].some((start) => {
    const sentence = typed[start]?.sentence;
    const isInside = ({ first, last }: Place): boolean => first >= start && last < start + WINDOW && typed[last]?.sentence === sentence;
    const inside = ofTerms.map((ofTerm) => ofTerm.filter(isInside));
    const isMeantOtherwise = pattern.without.some((term) => harmless.get(term)?.some(({ first }) => typed[first]?.sentence === sentence));
    return !isMeantOtherwise && canReach(inside, pattern.joints, 0, null);
  });
}

/** True where the terms from an index on find places that are joined. */
function canReach(ofTerms: Place[][], joints: Joint[], index: number, before: Place | null): boolean {
  const [places, joint] = [ofTerms[index], joints[index]];
  if (!places || !joint) return true;
  return places.some((place) => (before === null || isJoined(joint, before, place)) && canReach(ofTerms, joints, index + 1, place));
}

function isJoined({ inOrder, gap }: Joint, before: Place, place: Place): boolean {
  if (place.first > before.last) return place.first - before.last - 1 <= gap;
  return !inOrder && before.first - place.last - 1 <= gap;
}
