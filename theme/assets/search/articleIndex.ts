/** Ranks articles by their titles, other names, headings and descriptions. */
import type { Query } from "minisearch";
import type { Article, Head } from "./records";
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
const SYNONYM_BOOSTS = { title: 3, aliases: 2.5, headings: 1, description: 0.5 };
const LEAST_SHARE = 0.1;

/** Reads the head records into a search. */
export function indexArticles(head: Head): ArticleSearch {
  const { index, forgiving } = createTermIndex(Object.keys(BOOSTS), stemAndWordTerms);
  index.addAll(
    head.articles.map((article, id) => ({
      id,
      title: article.t,
      aliases: article.a.join("\n"),
      headings: article.h.join("\n"),
      description: article.d,
    })),
  );
  const synonyms = readSynonyms(head.synonyms);
  const names = head.articles.map((article) => new Set([article.t, ...article.a].map((name) => queryTerms(name).terms.join(" "))));

  return (query) => {
    const asked = query.terms.join(" ");
    const found = index.search(treeOf(query, synonyms(query)), { ...forgiving, boost: BOOSTS });
    const scores = new Map(found.map((result) => [result.id as number, result]));
    const least = LEAST_SHARE * (found[0]?.score ?? 0);
    const hits = head.articles.flatMap((article, id) => {
      const { score = 0, terms = query.terms } = scores.get(id) ?? {};
      const named = names[id]?.has(asked) ?? false;
      return named || (score > 0 && score >= least) ? [{ article, terms, score, named }] : [];
    });
    return hits.sort((a, b) => Number(b.named) - Number(a.named) || b.score - a.score);
  };
}

/** Any of the typed terms, the last one perhaps unfinished, or, for less, any phrase that means the same. */
function treeOf({ terms, unfinished }: QueryTerms, others: string[][]): Query {
  const last = terms.length - 1;
  const typed = terms.map((term, place): Query => ({ queries: [term], prefix: unfinished && place === last }));
  const meant = others.map((phrase): Query => ({ combineWith: "AND", queries: phrase, fuzzy: false, boost: SYNONYM_BOOSTS }));
  return { combineWith: "OR", queries: [...typed, ...meant] };
}
