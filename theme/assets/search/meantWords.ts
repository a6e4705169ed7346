/** Says which words of the panel a typed word may stand for. */
import { slipsBetween } from "./corrections";
import { ORDINARY_WORDS } from "./ordinaryWords";
import { withinOneLetter } from "./spelling";
import { stemOf } from "./stems";

const SWAP_FORGIVEN = 4;
const FORGIVEN_FROM = 5;
const TWICE_FORGIVEN_FROM = 8;
const ENDINGS = ["", "s", "es", "ed", "ing"];

/** The words with the same stem or a plain ending, those of five or more letters that are one letter away, and those of eight or more that are two away. */
export function meantWords(typed: string, words: ReadonlySet<string>): ReadonlySet<string> {
  let ofAll = known.get(words);
  if (!ofAll) known.set(words, (ofAll = new Map()));
  let meant = ofAll.get(typed);
  if (!meant) ofAll.set(typed, (meant = compare(typed, words)));
  return meant;
}

/** The words with the same stem or a plain ending: what was typed, in other forms. */
export function formsOf(typed: string, words: ReadonlySet<string>): ReadonlySet<string> {
  let ofAll = knownForms.get(words);
  if (!ofAll) knownForms.set(words, (ofAll = new Map()));
  let forms = ofAll.get(typed);
  if (!forms) ofAll.set(typed, (forms = new Set([...words].filter((word) => isFormOf(typed, word)))));
  return forms;
}

const knownForms = new WeakMap<ReadonlySet<string>, Map<string, ReadonlySet<string>>>();

/** The word itself and, where it has a plain ending, the word without it. */
export function plainForms(typed: string): ReadonlySet<string> {
  return new Set(ENDINGS.filter((ending) => typed.endsWith(ending)).map((ending) => typed.slice(0, typed.length - ending.length)));
}

/** What typed words were found to mean: all but the last come again with every letter. */
const known = new WeakMap<ReadonlySet<string>, Map<string, ReadonlySet<string>>>();

function compare(typed: string, words: ReadonlySet<string>): ReadonlySet<string> {
  const all = [...words];
  const forms = all.filter((word) => isFormOf(typed, word));
  if (isSure(typed, words)) return new Set(forms);
  const stem = forms.length === 0 ? stemOf(typed) : null;
  return new Set([...forms, ...all.filter((word) => isMisspelt(typed, stem, word))]);
}

/** True for a word of the panel, its plural, and an everyday word: they stand for themselves. */
function isSure(typed: string, words: ReadonlySet<string>): boolean {
  return words.has(typed) || words.has(typed.replace(/s$/, "")) || ORDINARY_WORDS.has(typed);
}

function isFormOf(typed: string, word: string): boolean {
  return stemOf(typed) === stemOf(word) || (typed.startsWith(word) && ENDINGS.includes(typed.slice(word.length)));
}

/** Two neighbours changed places: lges for legs. */
function isSwapped(typed: string, word: string): boolean {
  return typed.length === word.length && typed !== word && [...typed].sort().join("") === [...word].sort().join("") && withinOneLetter(typed, word);
}

/** Two neighbours swapped in a word of four letters; a letter or, in a long word, two away as written; or one away by its stem, for a typed word that is a form of no other. */
function isMisspelt(typed: string, typedStem: string | null, word: string): boolean {
  if (word.length < FORGIVEN_FROM) return word.length === SWAP_FORGIVEN && isSwapped(typed, word);
  const stem = stemOf(word);
  return (
    ENDINGS.some((ending) => withinOneLetter(typed, word + ending)) ||
    (word.length >= TWICE_FORGIVEN_FROM && slipsBetween(typed, word, 2) <= 2) ||
    (typedStem !== null && stem.length >= FORGIVEN_FROM && withinOneLetter(typedStem, stem))
  );
}
