/** Ranks articles by their titles, other names, headings and descriptions, as far as these have come. */
import { correctionsFrom, mayMean } from "./corrections";
import { partedWords } from "./partedWords";
import type { Article } from "./records";
import { stemOf } from "./stems";
import { readSynonyms } from "./synonyms";
import { MEANT, type Sought, TermIndex } from "./termIndex";
import { type QueryTerms, queryTerms, stemAndWordTerms } from "./terms";

/** An article that answers a query, with the terms that were found in it. */
export interface ArticleHit {
  article: Article;
  terms: readonly string[];
}

/** Titles, other names, headings, descriptions, under the keys of the records. */
const BOOSTS = { t: 6, a: 5, h: 2, d: 1 };
const LEAST_SHARE = 0.1;

/** The articles that can be found; each is taken in by its names first, and by its details when they come. */
export class ArticleIndex {
  readonly articles: Article[] = [];
  private readonly names: QueryTerms[][] = [];
  private readonly index = new TermIndex(BOOSTS, stemAndWordTerms);
  private readonly corrections = correctionsFrom(this.index.words);
  private synonyms = readSynonyms([]);

  /** Takes in the groups of phrases that mean the same; until they come, words stand for themselves. */
  takeSynonyms(groups: string[][]): void {
    this.synonyms = readSynonyms(groups);
  }

  /** Takes in articles by their names, one at each step. */
  *add(articles: readonly Article[]): Iterable<void> {
    for (const article of articles) {
      this.index.add("t", article.t);
      this.index.add("a", article.a.join());
      this.names.push([article.t, ...article.a].map(queryTerms));
      this.articles.push(article);
      yield;
    }
  }

  /** Takes in the details of the articles, in the order in which their names came, one at each step. */
  *addDetails(articles: readonly Article[]): Iterable<void> {
    for (const { d, h } of articles) {
      this.index.add("d", d);
      this.index.add("h", h.join());
      yield;
    }
  }

  /** The articles that answer a query, the best first. What finds nothing may be words that were typed as one. */
  search(query: QueryTerms): ArticleHit[] {
    const hits = this.hits(query);
    return hits.length > 0 ? hits : this.hits(parted(query, this.index.terms));
  }

  private hits(query: QueryTerms): ArticleHit[] {
    const { index } = this;
    const meant = query.terms.map((term, place) => (index.terms.has(term) ? [] : distinct(this.corrections(query.words[place] ?? "").map(stemOf))));
    const found = index.search(partsOf(query, meant, this.synonyms(query)));
    const scores = new Map(found.map((result) => [result.id, result]));
    const least = LEAST_SHARE * (found[0]?.score ?? 0);
    const hits: (ArticleHit & { score: number; named: number })[] = [];
    for (const [id, article] of this.articles.entries()) {
      const { score = 0, terms = query.terms } = scores.get(id) ?? {};
      let named = 0;
      for (const name of this.names[id] ?? []) named = Math.max(named, closeness(name, query, index.words));
      if (named > 0 || (score > 0 && score >= least)) hits.push({ article, terms, score, named });
    }
    return hits.sort((a, b) => b.named - a.named || b.score - a.score);
  }
}

/** A query in which a word that is not known, and that falls apart into words that are, is written as these. */
function parted(query: QueryTerms, known: ReadonlySet<string>): QueryTerms {
  const words = query.words.flatMap((word, place) => (known.has(query.terms[place] ?? "") ? [word] : (partedWords(word, known) ?? [word])));
  return words.length === query.words.length ? query : { ...queryTerms(words.join(" ")), unfinished: query.unfinished };
}

/** How well a query says a name: 2 as it is, 1 with misspelt words, 0 not at all. A word that the index knows is never misspelt. */
function closeness(name: QueryTerms, query: QueryTerms, known: ReadonlySet<string>): number {
  if (name.terms.length !== query.terms.length) return 0;
  if (name.terms.every((term, place) => term === query.terms[place])) return 2;
  const hasOthers = name.terms.length > 1;
  return name.words.every((word, place) => {
    const typed = query.words[place] ?? "";
    return name.terms[place] === query.terms[place] || (!known.has(typed) && mayMean(typed, word, hasOthers));
  })
    ? 1
    : 0;
}

/** Any of the typed terms, the last one perhaps unfinished, or, for less, what a misspelt one may mean, or any phrase that means the same. */
function partsOf({ terms, unfinished }: QueryTerms, meant: readonly string[][], others: readonly string[][]): Sought[] {
  const last = terms.length - 1;
  return [
    ...terms.map((term, place) => ({ terms: [term], weight: 1, unfinished: unfinished && place === last })),
    ...meant.flat().map((term) => ({ terms: [term], weight: MEANT })),
    // A phrase counts once, however many words it has.
    ...others.map((phrase) => ({ terms: phrase, weight: MEANT / phrase.length })),
  ];
}

function distinct(terms: string[]): string[] {
  return [...new Set(terms)];
}
