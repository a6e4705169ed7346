/** A small model beside the patterns: it weighs the words of a query and the subjects they speak of, and opens a card where it is nearly sure. */
import { stemOf } from "./stems";

/** The model as `npm run train-panel` writes it. */
export interface PanelModel {
  /** The concepts of the registry that speak of one subject; a subject's sign is the letter at its place, from FIRST_SIGN on. */
  topics: string[][];
  /** The stems it weighs, parted by blanks. */
  stems: string;
  /** Behind each other the pairs of subjects it weighs, two signs each; a subject with itself is that subject alone. */
  pairs: string;
  /** The weight of each stem and then of each pair, for a card and for the emergency card: a letter each, ZERO for nothing. */
  weights: { opens: string; emergency: string };
  bias: { opens: number; emergency: number };
  /** What a step from one letter to the next weighs. */
  unit: { opens: number; emergency: number };
  /** From these scores on a card opens, the emergency card opens, a pattern of misspelt words is believed, and a weak pattern is. */
  least: { opens: number; emergency: number; belief: number; doubt: number };
}

/** How much a query speaks for a card, and for the emergency card. */
export interface Judgement {
  opens: number;
  emergency: number;
}

/** Judges words that speak of some topics, given by their places. */
export type Judge = (words: readonly string[], topics: readonly number[]) => Judgement;

/** The letter of a weight of nothing: 31 letters lie below it, 31 above. */
export const ZERO = 79;
const FIRST_SIGN = 40;

/** The pieces of a query: its stems, and behind `@` its subjects and each two of them. */
export function piecesOf(words: readonly string[], topics: readonly number[]): string[] {
  const signs = [...new Set(topics)].sort((a, b) => a - b).map((topic) => String.fromCharCode(FIRST_SIGN + topic));
  return [...new Set(words.map(stemOf)), ...signs.flatMap((one, place) => signs.slice(place).map((other) => `@${one}${other}`))];
}

/** Prepares a model. */
export function judgeOf({ stems, pairs, weights, bias, unit }: PanelModel): Judge {
  const pieces = [...stems.split(" "), ...(pairs.match(/../gs) ?? []).map((pair) => `@${pair}`)];
  const places = new Map(pieces.map((piece, place) => [piece, place]));
  return (words, topics) => {
    const known = piecesOf(words, topics).flatMap((piece) => places.get(piece) ?? []);
    const length = Math.sqrt(known.length || 1);
    const mean = (letters: string): number => known.reduce((sum, place) => sum + letters.charCodeAt(place) - ZERO, 0) / length;
    return { opens: bias.opens + unit.opens * mean(weights.opens), emergency: bias.emergency + unit.emergency * mean(weights.emergency) };
  };
}
