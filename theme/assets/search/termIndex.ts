/** What the two indexes share: which documents hold which terms, and which of them answer a query best (BM25+, Lv and Zhai 2011). */
import { wordsOf } from "./words";

/** Terms that are looked for together, a document must have all of them. */
export interface Sought {
  terms: readonly string[];
  weight: number;
  /** True where the last letters of the term may still come. */
  unfinished?: boolean;
}

/** A document that answers, by its number, with the terms that were found in it and the sought ones that they answer. */
export interface Found {
  id: number;
  score: number;
  terms: string[];
  sought: string[];
}

/** How much each field of a document counts. */
export type Boosts = Readonly<Record<string, number>>;

/** Cuts a word into the terms it is found by; none for a word that is left out. */
export type ToTerms = (word: string) => string[];

/** Under each term the documents with it, each followed by how often it has it; by document, how many words it has. */
interface Field {
  boost: number;
  postings: Map<string, number[]>;
  lengths: number[];
  words: number;
}

/** What a term counts at the least, how soon saying it again counts no more, and how much a long text is held against it. */
const [LEAST, SATURATION, LENGTH] = [0.5, 1.2, 0.7];
/** A word that only begins as typed is worth less, the less the more letters are missing. */
const [BEGUN, MISSING] = [0.6, 0.3];

/** What may be meant, a right spelling or other words for the same, is worth less than what was typed. */
export const MEANT = 0.5;

/** The index of some documents; it grows, and `words` and `terms` grow with it. */
export class TermIndex {
  readonly words = new Set<string>();
  readonly terms = new Set<string>();
  private readonly fields: Record<string, Field> = {};

  constructor(boosts: Boosts, private readonly toTerms: ToTerms) {
    for (const [name, boost] of Object.entries(boosts)) this.fields[name] = { boost, postings: new Map(), lengths: [], words: 0 };
  }

  /** Takes in a field of the document that is next in it. */
  add(name: string, text: string): void {
    const field = this.fields[name];
    if (!field) return;
    const words = wordsOf(text);
    const id = field.lengths.length;
    const length = new Set(words).size;
    field.lengths.push(length);
    field.words += length;
    for (const word of words) {
      for (const term of this.toTerms(word)) {
        this.words.add(word);
        this.terms.add(term);
        count(field.postings, term, id);
      }
    }
  }

  /** The documents that answer any part of a query, the best first. */
  search(parts: readonly Sought[]): Found[] {
    const found = new Map<number, Found>();
    for (const { terms, weight, unfinished = false } of parts) {
      const [term = ""] = terms;
      if (terms.length === 1) this.addAnswers(found, term, weight, unfinished);
      else this.addTogether(found, terms, weight);
    }
    const answers = [...found.values()];
    // Whoever answers more of the query is the better for it.
    for (const answer of answers) answer.score *= answer.sought.length;
    return answers.sort((a, b) => b.score - a.score);
  }

  /** Adds the documents that have all of some terms. */
  private addTogether(found: Map<number, Found>, terms: readonly string[], weight: number): void {
    const ofTerms = terms.map((term) => {
      const answers = new Map<number, Found>();
      this.addAnswers(answers, term, weight, false);
      return answers;
    });
    for (const id of ofTerms[0]?.keys() ?? []) {
      const all = ofTerms.flatMap((answers) => answers.get(id) ?? []);
      if (all.length < terms.length) continue;
      for (const [place, { score }] of all.entries()) join(found, id, score, terms[place] ?? "", terms[place] ?? "");
    }
  }

  /** Adds the documents that have a term, or one that begins with it. */
  private addAnswers(found: Map<number, Found>, term: string, weight: number, unfinished: boolean): void {
    this.addPostings(found, term, term, weight);
    if (!unfinished) return;
    for (const longer of this.terms) {
      const missing = longer.length - term.length;
      if (missing > 0 && longer.startsWith(term)) this.addPostings(found, term, longer, (weight * BEGUN * longer.length) / (longer.length + MISSING * missing));
    }
  }

  private addPostings(found: Map<number, Found>, sought: string, term: string, weight: number): void {
    for (const { boost, postings, lengths, words } of Object.values(this.fields)) {
      const places = postings.get(term);
      if (!places) continue;
      const having = places.length / 2;
      const rarity = Math.log(1 + (lengths.length - having + 0.5) / (having + 0.5)) * boost * weight;
      for (let place = 0; place < places.length; place += 2) {
        const [id, often] = [places[place] ?? 0, places[place + 1] ?? 0];
        const long = ((lengths[id] ?? 0) * lengths.length) / words;
        const score = rarity * (LEAST + (often * (SATURATION + 1)) / (often + SATURATION * (1 - LENGTH + LENGTH * long)));
        join(found, id, score, term, sought);
      }
    }
  }
}

function count(postings: Map<string, number[]>, term: string, id: number): void {
  const places = postings.get(term);
  if (!places) postings.set(term, [id, 1]);
  else if (places[places.length - 2] === id) places[places.length - 1]!++;
  else places.push(id, 1);
}

/** Adds to the answer of a document what it has of one term. */
function join(found: Map<number, Found>, id: number, score: number, term: string, sought: string): void {
  const known = found.get(id);
  if (!known) {
    found.set(id, { id, score, terms: [term], sought: [sought] });
    return;
  }
  known.score += score;
  if (!known.terms.includes(term)) known.terms.push(term);
  if (!known.sought.includes(sought)) known.sought.push(sought);
}
