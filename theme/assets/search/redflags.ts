/** Finds red-flag words in a query; it looks at nothing else, so that no ranking and no missing index can keep a card back. */
import { formsOf, meantWords, plainForms } from "./meantWords";
import { withoutOrdinaryPhrases } from "./ordinaryPhrases";
import { type Joint, type ReadyPattern, patternsOf } from "./panelPatterns";
import type { PhraseTree, Place } from "./phraseTree";
import type { Panel, PanelLevel } from "./records";
import { type RowPlace, rowOf, tensesOf, wordsBetween } from "./wordForms";
import { wordsInSentences } from "./words";

/** A flag that the query speaks of, at the level of the card to open. */
export interface FoundFlag {
  level: PanelLevel;
  flag: string;
}

type Places = Map<number, Place[]>;

interface Sentenced extends RowPlace {
  sentence: number;
}

/** The most urgent flag whose patterns the words of a query hold, or null; a model opens a card too, and may keep a weak pattern or misspelt words from opening one. */
export function findRedFlag(query: string, panel: Panel): FoundFlag | null {
  const ready = patternsOf(panel);
  const words = readWords(query);
  const placesFor = (tree: PhraseTree, meant: (word: string) => ReadonlySet<string>): Places =>
    tree.find(words.map(({ word, ...place }) => ({ ...place, meant: new Set(tensesOf(word).flatMap((tense) => [...meant(tense)])) })));
  // A guess may open a card; it may not keep one back.
  const harmless = ready.harmless.find(words.map(({ word, ...place }) => ({ ...place, isLittle: false, meant: plainForms(word) })));
  const written = placesFor(ready.phrases, (word) => formsOf(word, ready.phrases.words));
  const guessed = placesFor(ready.phrases, (word) => meantWords(word, ready.phrases.words));
  const firstOf = (places: Places, isAsked: (pattern: ReadyPattern) => boolean): FoundFlag | null => {
    const found = ready.patterns.find((pattern) => isAsked(pattern) && standsTogether(pattern, words, places, harmless));
    return found ? { level: found.level, flag: found.flag } : null;
  };
  if (!ready.judge || !panel.model) return mostUrgent(firstOf(written, () => true), firstOf(guessed, () => true));
  const topics = ready.topics.flatMap((terms, topic) => (terms.some((term) => guessed.has(term)) ? [topic] : []));
  const { opens, emergency } = ready.judge(words.map(({ word }) => word), topics);
  const { least } = panel.model;
  const byModel: PanelLevel | null = opens < least.opens ? null : emergency < least.emergency ? "urgent" : "emergency";
  const asWritten = firstOf(written, ({ isWeak }) => !isWeak || opens >= least.doubt);
  const byGuess = opens < least.belief ? null : firstOf(guessed, () => true);
  return mostUrgent(mostUrgent(asWritten, byGuess), byModel && { level: byModel, flag: byModel });
}

/** The words of a query with their sentences and their places in the row. */
function readWords(query: string): (Sentenced & { word: string })[] {
  const words = wordsInSentences(withoutOrdinaryPhrases(query));
  const row = rowOf(words.map(({ word }) => word));
  return words.map(({ word, sentence }, place) => ({ word, sentence, isLittle: false, rank: place, ...row[place] }));
}

/** The more urgent of two, the first where they are alike. */
function mostUrgent(one: FoundFlag | null, other: FoundFlag | null): FoundFlag | null {
  return one === null || (one.level === "urgent" && other?.level === "emergency") ? other : one;
}

/** True when some stretch of its window inside one sentence holds every term, each joined to the one before it. */
function standsTogether(pattern: ReadyPattern, typed: readonly Sentenced[], places: Places, harmless: Places): boolean {
  const ofTerms = pattern.terms.map((term) => places.get(term) ?? []);
  if (ofTerms.some((ofTerm) => ofTerm.length === 0)) return false;
  const starts = new Set(ofTerms.flat().map(({ first }) => first));
  return [...starts].some((start) => {
    const sentence = typed[start]?.sentence;
    const isNear = (last: number): boolean => (typed[last]?.rank ?? 0) - (typed[start]?.rank ?? 0) < pattern.window;
    const isInside = ({ first, last }: Place): boolean => first >= start && isNear(last) && typed[last]?.sentence === sentence;
    const inside = ofTerms.map((ofTerm) => ofTerm.filter(isInside));
    const isMeantOtherwise = pattern.without.some((term) => harmless.get(term)?.some(({ first }) => typed[first]?.sentence === sentence));
    return !isMeantOtherwise && canReach({ ofTerms: inside, joints: pattern.joints, typed }, 0, null);
  });
}

/** The places that the terms of a pattern have in some words, and how each is joined to the one before it. */
interface Search {
  ofTerms: Place[][];
  joints: Joint[];
  typed: readonly Sentenced[];
}

/** True where the terms from an index on find places that are joined. */
function canReach(search: Search, index: number, before: Place | null): boolean {
  const [places, joint] = [search.ofTerms[index], search.joints[index]];
  if (!places || !joint) return true;
  return places.some((place) => (before === null || isJoined(joint, before, place, search.typed)) && canReach(search, index + 1, place));
}

function isJoined({ inOrder, gap }: Joint, before: Place, place: Place, typed: readonly Sentenced[]): boolean {
  if (place.first > before.last) return wordsBetween(typed[before.last], typed[place.first]) <= gap;
  return !inOrder && wordsBetween(typed[place.last], typed[before.first]) <= gap;
}
