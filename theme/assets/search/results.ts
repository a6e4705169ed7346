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

/** The articles in the order of their own words; those that only a section speaks for come after them, the article of an emergency before all. */
export function joinResults(articleHits: ArticleHit[], sectionHits: SectionHit[], articles: readonly Article[], emergency: string | null = null): Result[] {
  const first = articles.filter(({ f }) => emergency !== null && f?.includes(emergency)).map((article) => ({ article, terms: [] }));
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
