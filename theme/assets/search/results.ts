/** Joins what both indexes found into the list that a reader sees. */
import type { ArticleHit } from "./articleIndex";
import type { Article, Section } from "./records";
import type { SectionHit } from "./sectionIndex";

/** One article of the list, its best sections, and the terms to mark in both. */
export interface Result {
  article: Article;
  sections: Section[];
  terms: ReadonlySet<string>;
}

const MOST_RESULTS = 20;
const MOST_SECTIONS = 3;
const LEAST_SHARE = 0.3;

/** What is to come before the articles that the words of a query find. */
export interface Before {
  /** The flag of an emergency, whose article comes before all. */
  emergency: string | null;
  /** The addresses of the articles that answer common words. */
  answers: readonly string[];
}

const NOTHING: Before = { emergency: null, answers: [] };

/** The articles in the order of their own words; those that only a section speaks for come after them. */
export function joinResults(articleHits: ArticleHit[], sectionHits: SectionHit[], articles: readonly Article[], { emergency, answers }: Before = NOTHING): Result[] {
  const helping = articles.filter(({ f }) => emergency !== null && f?.includes(emergency));
  const answering = answers.flatMap((address) => articles.filter(({ u }) => u === address));
  const first = [...helping, ...answering].map((article) => ({ article, terms: [] }));
  const hits = new Map<string, ArticleHit>([...first, ...articleHits].map((hit) => [hit.article.u, hit]));
  for (const { section, whole } of sectionHits) {
    if (hits.size >= MOST_RESULTS) break;
    const article = whole && !hits.has(section.u) && articles.find(({ u }) => u === section.u);
    if (article) hits.set(section.u, { article, terms: [] });
  }
  const shown = [...hits.values()].slice(0, MOST_RESULTS);
  const sections = new Map(shown.map(({ article }) => [article.u, [] as SectionHit[]]));
  for (const hit of sectionHits) sections.get(hit.section.u)?.push(hit);
  return shown.map(({ article, terms }) => {
    const own = bestSections(sections.get(article.u) ?? []);
    return {
      article,
      sections: own.map(({ section }) => section),
      terms: new Set([...terms, ...own.flatMap((hit) => hit.terms)]),
    };
  });
}

/** The first sections, without those that say far less than the best. */
function bestSections(hits: SectionHit[]): SectionHit[] {
  const least = LEAST_SHARE * (hits[0]?.score ?? 0);
  return hits.filter(({ score }) => score >= least).slice(0, MOST_SECTIONS);
}
