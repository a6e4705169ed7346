/** All phrases of the panel's terms, by their words. */
import { type RowPlace, wordsBetween } from "./wordForms";

/** The first and the last word of a phrase that was found. */
export interface Place {
  first: number;
  last: number;
}

/** A word of the query, with the words of the panel that it may stand for. */
export interface TypedWord extends RowPlace {
  meant: ReadonlySet<string>;
  sentence: number;
}

/** Terms behind each other, each at most so many words behind the one before it. */
export type Sequence = { term: number; gap: number }[];

interface Node {
  after: Map<string, Node>;
  ends: number[];
}

const newNode = (): Node => ({ after: new Map(), ends: [] });

/** Finds terms in words; a term is found wherever one of its phrases or sequences stands. */
export class PhraseTree {
  /** Every word of every phrase. */
  readonly words = new Set<string>();
  private readonly start = newNode();
  private readonly composed: { term: number; sequences: Sequence[] }[] = [];

  /** Adds a phrase of a term. */
  add(phrase: string[], term: number): void {
    if (phrase.length === 0) return;
    let node = this.start;
    for (const word of phrase) {
      this.words.add(word);
      let next = node.after.get(word);
      if (!next) node.after.set(word, (next = newNode()));
      node = next;
    }
    if (!node.ends.includes(term)) node.ends.push(term);
  }

  /** Adds the sequences of a term; their parts must have been added before. */
  compose(term: number, sequences: Sequence[]): void {
    if (sequences.length > 0) this.composed.push({ term, sequences });
  }

  /** The places of each term; little words may stand inside a phrase. */
  find(typed: TypedWord[]): Map<number, Place[]> {
    const places = new Map<number, Place[]>();
    const note = (term: number, place: Place): void => {
      const ofTerm = places.get(term);
      if (!ofTerm) places.set(term, [place]);
      else if (!ofTerm.some(({ first, last }) => first === place.first && last === place.last)) ofTerm.push(place);
    };
    for (let first = 0; first < typed.length; first++) {
      let nodes = [this.start];
      for (let last = first; nodes.length > 0 && typed[last]?.sentence === typed[first]?.sentence; last++) {
        const reached = nodes.flatMap((node) => [...(typed[last]?.meant ?? [])].flatMap((word) => node.after.get(word) ?? []));
        for (const node of reached) for (const term of node.ends) note(term, { first, last });
        nodes = last > first && typed[last]?.isLittle ? [...reached, ...nodes] : reached;
      }
    }
    for (const { term, sequences } of this.composed) {
      for (const sequence of sequences) for (const place of placesOf(sequence, typed, places)) note(term, place);
    }
    return places;
  }
}

/** Where the terms of a sequence stand behind each other in one sentence. */
function placesOf(sequence: Sequence, typed: TypedWord[], places: Map<number, Place[]>): Place[] {
  let found: Place[] | null = null;
  for (const { term, gap } of sequence) {
    const ofTerm = places.get(term) ?? [];
    const isNext = (before: Place, { first }: Place): boolean =>
      first > before.last && wordsBetween(typed[before.last], typed[first]) <= gap && typed[first]?.sentence === typed[before.first]?.sentence;
    found = found ? found.flatMap((before) => ofTerm.filter((place) => isNext(before, place)).map(({ last }) => ({ first: before.first, last }))) : ofTerm;
    if (found.length === 0) return found;
  }
  return found ?? [];
}
