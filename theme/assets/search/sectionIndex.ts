/** Finds the sections of the articles that speak of a query. */
import { correctionsFrom } from "./corrections";
import type { Body, Section } from "./records";
import { stemOf } from "./stems";
import { MEANT, TermIndex } from "./termIndex";
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

/** Headings and words, under the keys of the records. */
const BOOSTS = { h: 2, x: 1 };

/** Reads the body records into a search, a few at a time so that typing goes on. */
export async function indexSections(body: Body): Promise<SectionSearch> {
  const index = new TermIndex<Section>(BOOSTS, stemTerms);
  await index.addSlowly(body.sections);
  const corrections = correctionsFrom(index.words);

  return ({ terms, words, unfinished }) => {
    const last = terms.length - 1;
    const meant = terms.map((term, place) => (index.terms.has(term) ? [] : corrections(words[place] ?? "").map(stemOf)));
    const parts = terms.flatMap((term, place) => {
      const isUnfinished = unfinished && place === last;
      return [
        { terms: [term], weight: 1, unfinished: isUnfinished },
        ...[...new Set(meant[place])].map((one) => ({ terms: [one], weight: MEANT, unfinished: isUnfinished })),
      ];
    });
    return index.search(parts).flatMap(({ id, score, terms: found, sought }) => {
      const section = body.sections[id];
      const whole = terms.every((term, place) => [term, ...(meant[place] ?? [])].some((one) => sought.includes(one)));
      return section ? [{ section, score, terms: new Set(found), whole }] : [];
    });
  };
}
