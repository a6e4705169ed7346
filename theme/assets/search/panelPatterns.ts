/** The panel's patterns, cut into words and ready to be compared with a query. */
import type { Panel, PanelLevel } from "./records";
import { stemOf } from "./stems";
import { wordsOf } from "./words";

/** A word of a pattern. */
export interface PatternWord {
  word: string;
  stem: string;
}

/** Words that must stand next to each other. */
export type Phrase = PatternWord[];

/** A pattern: every term must be found, each by any of its phrases. */
export interface ReadyPattern {
  level: PanelLevel;
  flag: string;
  terms: Phrase[][];
}

/** All patterns, the emergency ones first, and the stems of all their words. */
export interface ReadyPatterns {
  patterns: ReadyPattern[];
  stems: ReadonlySet<string>;
}

const ready = new WeakMap<Panel, ReadyPatterns>();

/** Prepares the patterns of a panel, once. */
export function patternsOf(panel: Panel): ReadyPatterns {
  let patterns = ready.get(panel);
  if (!patterns) {
    patterns = prepare(panel);
    ready.set(panel, patterns);
  }
  return patterns;
}

function prepare(panel: Panel): ReadyPatterns {
  const stems = new Set<string>();
  const phrasesByTerm = new Map<string, Phrase[]>();
  const phrasesOf = (term: string): Phrase[] => {
    let phrases = phrasesByTerm.get(term);
    if (!phrases) {
      phrases = wordingsOf(term, panel).map(phraseOf);
      phrases.flat().forEach(({ stem }) => stems.add(stem));
      phrasesByTerm.set(term, phrases);
    }
    return phrases;
  };
  const patterns = panel.patterns.map(({ l, f, t }) => ({ level: l, flag: f, terms: t.map(phrasesOf) }));
  const isEmergency = (pattern: ReadyPattern): boolean => pattern.level === "emergency";
  return {
    patterns: [...patterns.filter(isEmergency), ...patterns.filter((pattern) => !isEmergency(pattern))],
    stems,
  };
}

/** The phrases of a `{concept}`, or the plain phrase itself. */
function wordingsOf(term: string, panel: Panel): string[] {
  const concept = /^\{(.+)\}$/.exec(term)?.[1];
  return concept === undefined ? [term] : (panel.concepts[concept] ?? []);
}

function phraseOf(wording: string): Phrase {
  return wordsOf(wording).map((word) => ({ word, stem: stemOf(word) }));
}
