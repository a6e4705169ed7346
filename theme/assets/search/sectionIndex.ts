/** Finds the sections of the articles that speak of a query. */
import type { Body, Section } from "./records";
import { createTermIndex } from "./termIndex";
import { type QueryTerms, stemTerms } from "./terms";

/** A section that answers a query; `whole` says that it has every term. */
export interface SectionHit {
  section: Section;
  score: number;
  terms: readonly string[];
  whole: boolean;
}

/** Gives the sections that answer a query, the best first. */
export type SectionSearch = (query: QueryTerms) => SectionHit[];

const BOOSTS = { heading: 2, words: 1 };
const LETTERS_FORGIVEN = 1;

/** Reads the body records into a search, a few at a time so that typing goes on. */
export async function indexSections(body: Body): Promise<SectionSearch> {
  const { index, forgiving } = createTermIndex(Object.keys(BOOSTS), stemTerms, LETTERS_FORGIVEN);
  await index.addAllAsync(
    body.sections.map((section, id) => ({ id, heading: section.h, words: section.x })),
    { chunkSize: 20 },
  );

  return ({ terms, unfinished }) => {
    const last = terms.length - 1;
    const queries = terms.map((term, place) => ({ queries: [term], prefix: unfinished && place === last }));
    const found = index.search({ combineWith: "OR", queries }, { ...forgiving, boost: BOOSTS });
    return found.flatMap(({ id, score, terms: matched, queryTerms }) => {
      const section = body.sections[id as number];
      return section ? [{ section, score, terms: matched, whole: queryTerms.length === terms.length }] : [];
    });
  };
}
