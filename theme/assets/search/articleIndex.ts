/** Ranks articles by their titles, other names, headings and descriptions. */
import type { Query } from "minisearch";
import { correctionsFrom, mayMean } from "./corrections";
import type { Article, Head } from "./records";
import { stemOf } from "./stems";
import { readSynonyms } from "./synonyms";
import { createTermIndex } from "./termIndex";
import { type QueryTerms, queryTerms, stemAndWordTerms } from "./terms";

/** An article that answers a query, with the terms that were found in it. */
export interface ArticleHit {
  article: Article;
  terms: readonly string[];
}

/** Gives the articles that answer a query, the best first. */
export type ArticleSearch = (query: QueryTerms) => ArticleHit[];

const BOOSTS = { title: 6, aliases: 5, headings: 2, description: 1 };
/** For what may be meant: the right spelling, or other words for the same. */
const MEANT_BOOSTS = { title: 3, aliases: 2.5, headings: 1, description: 0.5 };
const LEAST_SHARE = 0.1;

/** Reads the head records into a search. */
export function indexArticles(head: Head): ArticleSearch {
  const { index, words, known, forgiving } = createTermIndex(Object.keys(BOOSTS), stemAndWordTerms);
  index.addAll(
    head.articles.map((article, id) => ({
      id,
      title: article.t,
      aliases: article.a.join("\n"),
      headings: article.h.join("\n"),
      description: article.d,
    })),
  );
  const corrections = correctionsFrom(words);
  const synonyms = readSynonyms(head.synonyms);
  const names = head.articles.map((article) => [article.t, ...article.a].map(queryTerms));

  return (query) => {
    const meant = query.terms.map((term, place) => (known.has(term) ? [] : distinct(corrections(query.words[place] ?? "").map(stemOf))));
    const found = index.search(treeOf(query, meant, synonyms(query)), { ...forgiving, boost: BOOSTS });
    const scores = new Map(found.map((result) => [result.id as number, result]));
    const least = LEAST_SHARE * (found[0]?.score ?? 0);
    const hits = head.articles.flatMap((article, id) => {
      const { score = 0, terms = query.terms } = scores.get(id) ?? {};
      const named = Math.max(...(names[id] ?? []).map((name) => closeness(name, query, words)));
      return named > 0 || (score > 0 && score >= least) ? [{ article, terms, score, named }] : [];
    });
    return hits.sort((a, b) => b.named - a.named || b.score - a.score);
  };
}

/** How well a query says a name: 2 as it is, 1 with misspelt words, 0 not at all. A word that the index knows is never misspelt. */
function closeness(name: QueryTerms, query: QueryTerms, known: ReadonlySet<string>): number {
  if (name.terms.length !== query.terms.length) return 0;
  const same = name.terms.map((term, place) => term === query.terms[place]);
  if (!same.includes(false)) return 2;
  const hasOthers = name.terms.length > 1;
  return name.words.every((word, place) => {
    const typed = query.words[place] ?? "";
    return same[place] || (!known.has(typed) && mayMean(typed, word, hasOthers));
  })
    ? 1
    : 0;
}

/** Any of the typed terms, the last one perhaps unfinished, or, for less, what a misspelt one may mean, or any phrase that means the same. */
function treeOf({ terms, unfinished }: QueryTerms, meant: readonly string[][], others: string[][]): Query {
  const last = terms.length - 1;
  const typed = terms.map((term, place): Query => ({ queries: [term], prefix: unfinished && place === last }));
  const corrected = meant.filter((words) => words.length > 0).map((words): Query => ({ queries: words, fuzzy: false, boost: MEANT_BOOSTS }));
  const same = others.map((phrase): Query => ({ combineWith: "AND", queries: phrase, fuzzy: false, boost: MEANT_BOOSTS }));
  return { combineWith: "OR", queries: [...typed, ...corrected, ...same] };
}

function distinct(terms: string[]): string[] {
  return [...new Set(terms)];
}
