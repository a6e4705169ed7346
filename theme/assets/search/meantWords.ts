/** Says which words of the panel a typed word may stand for. */
import { slipsBetween } from "./corrections";
import { ORDINARY_WORDS } from "./ordinaryWords";
import { withinOneLetter } from "./spelling";
import { stemOf } from "./stems";
import { isNumber, tensesOf } from "./wordForms";

const SWAP_FORGIVEN = 4;
const FORGIVEN_FROM = 5;
const TWICE_FORGIVEN_FROM = 8;
const ENDINGS = ["", "s", "es", "ed", "ing"];

/** A word of the panel as it may be written, with an ending or without. */
interface Written {
  text: string;
  word: string;
}

/** The words of the panel, in the orders in which they are looked for. */
interface Vocabulary {
  byStem: Map<string, string[]>;
  /** The words that may be misspelt, with their endings, by the length of what is written. */
  byLength: Map<number, Written[]>;
  /** The longer stems, by their length. */
  stemsByLength: Map<number, string[]>;
  forms: Map<string, ReadonlySet<string>>;
  meant: Map<string, ReadonlySet<string>>;
}

const vocabularies = new WeakMap<ReadonlySet<string>, Vocabulary>();

/** The words with the same stem or a plain ending, those of five or more letters that are one letter away, and those of eight or more that are two away. */
export function meantWords(typed: string, words: ReadonlySet<string>): ReadonlySet<string> {
  const vocabulary = vocabularyOf(words);
  let meant = vocabulary.meant.get(typed);
  if (!meant) vocabulary.meant.set(typed, (meant = isSure(typed, words) ? formsOf(typed, words) : withMisspelt(typed, formsOf(typed, words), vocabulary)));
  return meant;
}

/** The words with the same stem or a plain ending: what was typed, in other forms. */
export function formsOf(typed: string, words: ReadonlySet<string>): ReadonlySet<string> {
  const { byStem, forms } = vocabularyOf(words);
  let found = forms.get(typed);
  if (!found) forms.set(typed, (found = new Set([...(byStem.get(stemOf(typed)) ?? []).filter((word) => !isNumber(typed, word)), ...[...plainForms(typed)].filter((word) => words.has(word))])));
  return found;
}

/** The word itself and, where it has a plain ending, the word without it. */
export function plainForms(typed: string): ReadonlySet<string> {
  return new Set(ENDINGS.filter((ending) => typed.endsWith(ending)).map((ending) => typed.slice(0, typed.length - ending.length)));
}

function vocabularyOf(words: ReadonlySet<string>): Vocabulary {
  let vocabulary = vocabularies.get(words);
  if (!vocabulary) vocabularies.set(words, (vocabulary = arrange(words)));
  return vocabulary;
}

function arrange(words: ReadonlySet<string>): Vocabulary {
  const vocabulary: Vocabulary = { byStem: new Map(), byLength: new Map(), stemsByLength: new Map(), forms: new Map(), meant: new Map() };
  for (const word of words) {
    const stem = stemOf(word);
    put(vocabulary.byStem, stem, word);
    if (word.length === SWAP_FORGIVEN) put(vocabulary.byLength, word.length, { text: word, word });
    for (const tense of tensesOf(word)) if (tense !== word && tense.length >= FORGIVEN_FROM) put(vocabulary.byLength, tense.length, { text: tense, word });
    if (word.length >= FORGIVEN_FROM) for (const ending of ENDINGS) put(vocabulary.byLength, word.length + ending.length, { text: word + ending, word });
  }
  for (const stem of vocabulary.byStem.keys()) if (stem.length >= FORGIVEN_FROM) put(vocabulary.stemsByLength, stem.length, stem);
  return vocabulary;
}

function put<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** True for a word of the panel, a plain form of one, and an everyday word: they stand for themselves. */
function isSure(typed: string, words: ReadonlySet<string>): boolean {
  return ORDINARY_WORDS.has(typed) || [typed, typed.replace(/s$/, ""), typed.replace(/(?:ing|ed)$/, ""), typed.replace(/(?:ing|ed)$/, "e")].some((word) => words.has(word));
}

/** Two neighbours swapped in a word of four letters; a letter or, in a long word, two away as written; or one away by its stem, for a typed word that is a form of no other. */
function withMisspelt(typed: string, forms: ReadonlySet<string>, { byStem, byLength, stemsByLength }: Vocabulary): ReadonlySet<string> {
  const found = new Set(forms);
  for (let length = typed.length - 2; length <= typed.length + 2; length++) {
    for (const { text, word } of byLength.get(length) ?? []) if (isMisspelt(typed, text, word)) found.add(word);
  }
  if (forms.size > 0) return found;
  const typedStem = stemOf(typed);
  for (let length = typedStem.length - 1; length <= typedStem.length + 1; length++) {
    for (const stem of stemsByLength.get(length) ?? []) if (withinOneLetter(typedStem, stem)) for (const word of byStem.get(stem) ?? []) if (word.length >= FORGIVEN_FROM) found.add(word);
  }
  return found;
}

function isMisspelt(typed: string, text: string, word: string): boolean {
  if (word.length === SWAP_FORGIVEN) return typed.length === word.length && isSwapped(typed, word);
  return withinOneLetter(typed, text) || (text === word && word.length >= TWICE_FORGIVEN_FROM && slipsBetween(typed, word, 2) <= 2);
}

/** Two neighbours changed places: lges for legs. */
function isSwapped(typed: string, word: string): boolean {
  return withinOneLetter(typed, word) && [...typed].sort().join("") === [...word].sort().join("");
}
