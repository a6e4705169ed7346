/** Words that someone in a crisis may type, and the article that is there for them. */
import { correctionsFrom } from "./corrections";
import type { Answer } from "./records";
import { stemOf } from "./stems";
import { queryTerms } from "./terms";
import { wordsOf } from "./words";

/** What an article says to someone in a crisis: u its address, i the anchor and h the heading of its first section, x its words. */
export interface Help {
  u: string;
  i: string;
  h: string;
  x: string;
}

/** Gives the help for a query; null for other words. */
export type Crises = (query: string) => Help | null;

/** Reads the answers that are for someone in a crisis. Their words may stand anywhere in a query, one beside the other; a misspelt one may mean the nearest. */
export function readCrises(answers: readonly Answer[]): Crises {
  const helps = answers.flatMap(({ q, u: [u = ""], c }) => {
    if (!c) return [];
    return [{ help: { u, i: c.i, h: c.h, x: c.x }, phrases: c.q.map((phrase) => wordsOf(phrase).map(stemOf)), whole: q.map(keyOf) }];
  });
  const words = new Set(answers.flatMap(({ c }) => c?.q.flatMap(wordsOf) ?? []));
  const stems = new Set([...words].map(stemOf));
  const corrections = correctionsFrom(words);
  const meantBy = (word: string): string => {
    const stem = stemOf(word);
    return stems.has(stem) ? stem : stemOf(corrections(word)[0] ?? word);
  };
  return (query) => {
    if (helps.length === 0) return null;
    const asked = wordsOf(query).map(meantBy);
    return helps.find(({ phrases, whole }) => phrases.some((phrase) => standsIn(phrase, asked)) || whole.includes(keyOf(query)))?.help ?? null;
  };
}

function standsIn(phrase: string[], asked: string[]): boolean {
  return asked.some((_, start) => phrase.every((word, place) => asked[start + place] === word));
}

function keyOf(query: string): string {
  return queryTerms(query).terms.sort().join(" ");
}
