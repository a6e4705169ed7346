/** An inverted index over the fields of small documents, and how well they answer a query (BM25+, each field for itself). */
import { wordsOf } from "./words";

/** Terms that are looked for together, a document must have all of them, and the words of the query that they stand for. */
export interface Sought {
  terms: readonly string[];
  means: string;
  weight: number;
  /** True where the last letters of the term may still come. */
  unfinished?: boolean;
}

/** A document that answers, with the terms that were found in it and what they mean in the query. */
export interface Found {
  id: number;
  score: number;
  terms: Set<string>;
  means: Set<string>;
}

/** Cuts a word into the terms it is found by; none for a word that is left out. */
export type ToTerms = (word: string) => string[];

interface Field {
  boost: number;
  /** By term, how often each document says it. */
  counts: Map<string, Map<number, number>>;
  lengths: number[];
  total: number;
}

/** How soon repeating a word stops counting, how much a long text is held back, and what any mention is worth. */
const SATURATION = 1.2;
const LENGTH = 0.7;
const MENTION = 0.5;
/** A word that only begins as typed is worth less, the less the more letters it still lacks. */
const BEGINNING = 0.6;
const EACH_LETTER = 0.3;

/** The words and terms of some documents; `words` and `terms` grow with them. */
export class TermIndex {
  readonly words = new Set<string>();
  readonly terms = new Set<string>();
  private readonly fields: Field[];
  private size = 0;

  constructor(
    boosts: readonly number[],
    private readonly toTerms: ToTerms,
  ) {
    this.fields = boosts.map((boost) => ({ boost, counts: new Map(), lengths: [], total: 0 }));
  }

  /** Takes in the next document, a text for each field. */
  add(texts: readonly string[]): void {
    const id = this.size++;
    this.fields.forEach((field, place) => {
      const terms = wordsOf(texts[place] ?? "").flatMap((word) => this.termsOf(word));
      field.lengths[id] = terms.length;
      field.total += terms.length;
      for (const term of terms) {
        let counts = field.counts.get(term);
        if (!counts) field.counts.set(term, (counts = new Map()));
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
    });
  }

  /** The documents that answer any part of a query, the best first; who answers more parts comes before who repeats one. */
  search(parts: readonly Sought[]): Found[] {
    const all = new Map<number, Found>();
    for (const part of parts) {
      const [first, ...others] = part.terms.map((term) => this.answersTo(term, part));
      for (const found of first?.values() ?? []) {
        const same = others.map((answers) => answers.get(found.id));
        if (same.includes(undefined)) continue;
        for (const one of [found, ...same]) if (one) addTo(all, one);
      }
    }
    for (const found of all.values()) found.score *= found.means.size;
    return [...all.values()].sort((a, b) => b.score - a.score);
  }

  private termsOf(word: string): string[] {
    const terms = this.toTerms(word);
    if (terms.length > 0) this.words.add(word);
    for (const term of terms) this.terms.add(term);
    return terms;
  }

  private answersTo(term: string, { means, weight, unfinished = false }: Sought): Map<number, Found> {
    const answers = new Map<number, Found>();
    this.score(term, means, weight, answers);
    if (!unfinished) return answers;
    for (const longer of this.terms) {
      if (longer === term || !longer.startsWith(term)) continue;
      this.score(longer, means, (weight * BEGINNING * longer.length) / (longer.length + EACH_LETTER * (longer.length - term.length)), answers);
    }
    return answers;
  }

  private score(term: string, means: string, weight: number, answers: Map<number, Found>): void {
    for (const { boost, counts, lengths, total } of this.fields) {
      const documents = counts.get(term);
      if (!documents) continue;
      const rarity = Math.log(1 + (this.size - documents.size + 0.5) / (documents.size + 0.5));
      for (const [id, count] of documents) {
        const length = 1 - LENGTH + (LENGTH * (lengths[id] ?? 0) * this.size) / total;
        const score = weight * boost * rarity * (MENTION + (count * (SATURATION + 1)) / (count + SATURATION * length));
        addTo(answers, { id, score, terms: new Set([term]), means: new Set([means]) });
      }
    }
  }
}

function addTo(all: Map<number, Found>, found: Found): void {
  const known = all.get(found.id);
  if (!known) {
    all.set(found.id, found);
    return;
  }
  known.score += found.score;
  for (const term of found.terms) known.terms.add(term);
  for (const term of found.means) known.means.add(term);
}
