/** The indexes as they are when the records have come. */
import { ArticleIndex, type ArticleHit } from "./articleIndex";
import type { Answer, Article, Section } from "./records";
import { type SectionHit, SectionIndex } from "./sectionIndex";
import type { QueryTerms } from "./terms";

/** All articles, the groups of words that mean the same, and the answers to common words. */
export interface Head {
  articles: Article[];
  synonyms: string[][];
  answers: Answer[];
}

/** Gives the articles that answer a query, with all that is known of them or by their names and other words for them alone. */
export function indexArticles({ articles, synonyms }: Pick<Head, "articles" | "synonyms">, detailed = true): (query: QueryTerms) => ArticleHit[] {
  const index = new ArticleIndex();
  takeAll(index.add(articles));
  index.takeSynonyms(synonyms);
  if (detailed) takeAll(index.addDetails(articles));
  return (query) => index.search(query);
}

/** Gives the sections that answer a query. */
export function indexSections(sections: readonly Section[]): (query: QueryTerms) => SectionHit[] {
  const index = new SectionIndex();
  takeAll(index.add(sections));
  return (query) => index.search(query);
}

function takeAll(steps: Iterable<void>): void {
  for (const _ of steps);
}
