/** The panel's patterns, read from their text and ready to be looked for in a query. */
import { conceptName, waysOf } from "./conceptParts";
import { type Judge, judgeOf } from "./panelModel";
import { PhraseTree } from "./phraseTree";
import type { Panel, PanelLevel } from "./records";
import { wordsOf } from "./words";

/** How a term stands to the one before it: whether it must come behind, and the most words between the two. */
export interface Joint {
  inOrder: boolean;
  gap: number;
}

/** A pattern: the numbers of its terms, how each is joined to the one before it, the terms that its sentence may not hold, and the words it may stretch over. */
export interface ReadyPattern {
  level: PanelLevel;
  flag: string;
  terms: number[];
  joints: Joint[];
  without: number[];
  window: number;
  /** Whether its words are common without the sign, so that the model is asked too. */
  isWeak: boolean;
}

/** All patterns, the emergency ones first, the phrases of their terms, and those of what their sentences may not hold; beside them the model and the terms of its topics. */
export interface ReadyPatterns {
  patterns: ReadyPattern[];
  phrases: PhraseTree;
  harmless: PhraseTree;
  judge: Judge | null;
  topics: number[][];
}

type TermOf = (text: string) => number;

const JOINTS = /(?:^|\s)([+>&-][0-9]*)(?:\s|$)/;
/** Most phrases: small letters and blanks, with nothing to fold. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const WEAK_END = /\s\?$/;
const NARROW = 10;
const WIDE = 40;
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
  const phrases = new PhraseTree();
  const harmless = new PhraseTree();
  const termOf = termsIn(panel.concepts, phrases);
  const harmlessOf = termsIn(panel.concepts, harmless);
  const patterns = panel.patterns.flatMap(({ l, f, p }) => p.map((text) => ({ level: l, flag: f, ...readPattern(text, termOf, harmlessOf) })));
  const isEmergency = (pattern: ReadyPattern): boolean => pattern.level === "emergency";
  const topics = (panel.model?.topics ?? []).map((concepts) => concepts.map((concept) => termOf(`{${concept}}`)));
  const judge = panel.model ? judgeOf(panel.model) : null;
  return { judge, topics, patterns: [...patterns.filter(isEmergency), ...patterns.filter((pattern) => !isEmergency(pattern))], phrases, harmless };
}

/** Gives each term a number, and puts its phrases into the tree once; a concept that is not defined, or that names itself, stands for nothing. */
function termsIn(concepts: Record<string, string>, phrases: PhraseTree): TermOf {
  const terms = new Map<string, number>();
  const termOf = (text: string): number => {
    let term = terms.get(text);
    if (term === undefined) {
      terms.set(text, (term = terms.size));
      const name = conceptName(text);
      const entries = name === null ? [text] : (concepts[name]?.split("|") ?? []);
      for (const entry of entries) if (PLAIN.test(entry)) phrases.add(entry.split(" "), term);
      const ways = entries.filter((entry) => !PLAIN.test(entry)).flatMap(waysOf);
      for (const [only, more] of ways) if (only?.concept === null && !more) phrases.add(wordsOf(only.text), term);
      const composed = ways.filter(([only, more]) => more ?? only?.concept !== null);
      phrases.compose(term, composed.map((way) => way.map(({ text: part, gap }) => ({ term: termOf(part), gap }))));
    }
    return term;
  };
  return termOf;
}

/** Reads `{a} + {b}`, `{a} > {b}`, `{a} +3 {b}`, `{a} & {b}`, `{a} + {b} - {c}` and `{a} + {b} ?`. */
function readPattern(text: string, termOf: TermOf, harmlessOf: TermOf): Pick<ReadyPattern, "terms" | "joints" | "without" | "window" | "isWeak"> {
  const parts = ` + ${text.replace(WEAK_END, "")}`.split(JOINTS).slice(1);
  const pattern: Pick<ReadyPattern, "terms" | "joints" | "without" | "window" | "isWeak"> = { terms: [], joints: [], without: [], window: parts.includes("&") ? WIDE : NARROW, isWeak: WEAK_END.test(text) };
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const joint = parts[i] ?? "";
    const term = (parts[i + 1] ?? "").trim();
    if (joint === "-") pattern.without.push(harmlessOf(term));
    else {
      pattern.terms.push(termOf(term));
      pattern.joints.push({ inOrder: joint[0] === ">", gap: joint.length > 1 ? Number(joint.slice(1)) : Infinity });
    }
  }
  return pattern;
}
