/** The panel's patterns, cut into words and ready to be compared with a query. */
import type { Panel, PanelLevel } from "./records";
import { wordsOf } from "./words";

/** Words that must stand next to each other. */
export type Phrase = string[];

/** A pattern: every term must be found, each by any of its phrases. */
export interface ReadyPattern {
  level: PanelLevel;
  flag: string;
  terms: Phrase[][];
}

/** All patterns, the emergency ones first, and all their words. */
export interface ReadyPatterns {
  patterns: ReadyPattern[];
  words: ReadonlySet<string>;
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
  const phrasesByTerm = new Map<string, Phrase[]>();
  const phrasesOf = (term: string): Phrase[] => {
    let phrases = phrasesByTerm.get(term);
    if (!phrases) {
      phrases = wordingsOf(term, panel).map(wordsOf);
      phrasesByTerm.set(term, phrases);
    }
    return phrases;
  };
  const patterns = panel.patterns.map(({ l, f, t }) => ({ level: l, flag: f, terms: t.map(phrasesOf) }));
  const isEmergency = (pattern: ReadyPattern): boolean => pattern.level === "emergency";
  return {
    patterns: [...patterns.filter(isEmergency), ...patterns.filter((pattern) => !isEmergency(pattern))],
    words: new Set([...phrasesByTerm.values()].flat(2)),
  };
}

/** The phrases of a `{concept}`, or the plain phrase itself. */
function wordingsOf(term: string, panel: Panel): string[] {
  const concept = /^\{(.+)\}$/.exec(term)?.[1];
  return concept === undefined ? [term] : (panel.concepts[concept] ?? []);
}
