/** What a word has to do with others: tenses that no ending makes, and little words. `npm run letters` writes them for the generator. */

/** Verbs with their tenses. */
export const IRREGULAR = [
  "go goes going gone went", "give gives giving gave given", "lose loses losing lost", "fall falls falling fell fallen", "feel feels felt",
  "come comes coming came", "wake wakes waking woke", "get gets getting got gotten", "take takes taking took taken", "hold holds holding held",
  "keep keeps keeping kept", "have has having", "do does doing did done", "stand stands standing stood", "sit sits sitting sat", "run runs running ran",
  "know knows knowing knew known", "begin begins beginning began begun", "break breaks breaking broke broken", "tear tears tearing tore torn", "grow grows growing grew grown",
  "become becomes becoming became", "bleed bleeds bleeding bled", "pee pees peeing peed", "shake shakes shaking shook shaken",
  "swell swells swelling swelled swollen", "sleep sleeps sleeping slept", "throw throws throwing threw thrown", "spread spreads spreading",
  "shrink shrinks shrinking shrank shrunk", "bend bends bending bent", "hit hits hitting", "hurt hurts hurting", "wet wets wetting wetted",
  "be is are was were am been being",
];

/** Words that a sign may have among its words without becoming another one: "your legs may fail". */
export const LITTLE = (
  "may might can could will would also often sometimes already perhaps maybe gradually slowly newly recently usually partly completely totally " +
  "entirely really quite simply just even be been is are was were has have had the my your his her their our a an"
).split(" ");

/** Verbs that say of another one that it begins: "has started to give way". */
export const STARTING = "start starts started starting begin begins began begun beginning seem seems seemed tend tends appears come comes".split(" ");

/** Words of which there may be one or two, which changes what they are a sign of; no guess makes two of one. */
export const PLURALS = "legs arms knees thighs feet".split(" ");

const siblings = new Map(IRREGULAR.map((verb) => verb.split(" ")).flatMap((forms) => forms.map((form) => [form, forms] as const)));
const plurals = new Set(PLURALS);
const little = new Set(LITTLE);
const starting = new Set(STARTING);

/** The forms of the verb that a word is, itself first; of another word itself alone. */
export function tensesOf(word: string): string[] {
  return [word, ...(siblings.get(word) ?? []).filter((form) => form !== word)];
}

/** True where a typed word may not stand for another one: one leg is not two. */
export function isNumber(typed: string, word: string): boolean {
  return typed !== word && plurals.has(word);
}

/** A word in its row: whether it is little, and how many stand up to it that are not, with itself. */
export interface RowPlace {
  isLittle: boolean;
  rank: number;
}

/** Says of each word of a text what it is in its row. */
export function rowOf(words: readonly string[]): RowPlace[] {
  const starts = (place: number): boolean => starting.has(words[place] ?? "") && /^to$|ing$/.test(words[place + 1] ?? "");
  let rank = 0;
  return words.map((word, place) => {
    const isLittle = little.has(word) || starts(place) || (word === "to" && starts(place - 1));
    if (!isLittle) rank++;
    return { isLittle, rank };
  });
}

/** The words between two places, the little ones aside. */
export function wordsBetween(before: RowPlace | undefined, place: RowPlace | undefined): number {
  return before && place ? place.rank - before.rank - (place.isLittle ? 0 : 1) : Infinity;
}
