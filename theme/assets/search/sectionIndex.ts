/** Finds the sections of the articles that speak of a query, as far as they have come. */
import { correctionsFrom } from "./corrections";
import type { Section } from "./records";
import { stemOf } from "./stems";
import { MEANT, TermIndex } from "./termIndex";
import { type QueryTerms, stemTerms } from "./terms";

/** A section that answers a query; `whole` says that it has every term. */
export interface SectionHit {
  section: Section;
  score: number;
  terms: readonly string[];
  whole: boolean;
}

/** Headings and words, under the keys of the records. */
const BOOSTS = { h: 2, x: 1 };

/** The sections that can be found. */
export class SectionIndex {
  private readonly sections: Section[] = [];
  private readonly index = new TermIndex(BOOSTS, stemTerms);
  private readonly corrections = correctionsFrom(this.index.words);

  /** Takes in sections, one at each step. */
  *add(sections: readonly Section[]): Iterable<void> {
    for (const section of sections) {
      this.index.add("h", section.h);
      this.index.add("x", section.x);
      this.sections.push(section);
      yield;
    }
  }

  /** The sections that answer a query, the best first. */
  search({ terms, words, unfinished }: QueryTerms): SectionHit[] {
    const last = terms.length - 1;
    const meant = terms.map((term, place) => (this.index.terms.has(term) ? [] : this.corrections(words[place] ?? "").map(stemOf)));
    const parts = terms.flatMap((term, place) => {
      const isUnfinished = unfinished && place === last;
      return [
        { terms: [term], weight: 1, unfinished: isUnfinished },
        ...[...new Set(meant[place])].map((one) => ({ terms: [one], weight: MEANT, unfinished: isUnfinished })),
      ];
    });
    return this.index.search(parts).flatMap(({ id, score, terms: found, sought }) => {
      const section = this.sections[id];
      const whole = terms.every((term, place) => [term, ...(meant[place] ?? [])].some((one) => sought.includes(one)));
      return section ? [{ section, score, terms: found, whole }] : [];
    });
  }
}
