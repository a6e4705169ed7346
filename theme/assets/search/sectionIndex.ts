/** Finds the sections of the articles that speak of a query. */
import { correctionsFrom } from "./corrections";
import type { Body, Section } from "./records";
import { stemOf } from "./stems";
import { TermIndex } from "./termIndex";
import { type QueryTerms, stemTerms } from "./terms";

/** A section that answers a query; `whole` says that it has every term. */
export interface SectionHit {
  section: Section;
  score: number;
  terms: ReadonlySet<string>;
  whole: boolean;
}

/** Gives the sections that answer a query, the best first. */
export type SectionSearch = (query: QueryTerms) => SectionHit[];

/** Headings and words. */
const BOOSTS = [2, 1];
/** What a misspelt word may mean is worth less than what was typed. */
const MEANT = 0.5;
const AT_ONCE = 20;

/** Reads the body records into a search, a few at a time so that typing goes on. */
export async function indexSections(body: Body): Promise<SectionSearch> {
  const index = new TermIndex(BOOSTS, stemTerms);
  for (const [place, { h, x }] of body.sections.entries()) {
    if (place % AT_ONCE === 0) await new Promise((resolve) => setTimeout(resolve));
    index.add([h, x]);
  }
  const corrections = correctionsFrom(index.words);

  return ({ terms, words, unfinished }) => {
    const last = terms.length - 1;
    const parts = terms.flatMap((term, place) => {
      const meant = index.terms.has(term) ? [term] : [term, ...corrections(words[place] ?? "").map(stemOf)];
      return [...new Set(meant)].map((one) => ({ terms: [one], means: term, weight: one === term ? 1 : MEANT, unfinished: unfinished && place === last }));
    });
    return index.search(parts).flatMap(({ id, score, terms: found, means }) => {
      const section = body.sections[id];
      return section ? [{ section, score, terms: found, whole: means.size === terms.length }] : [];
    });
  };
}
