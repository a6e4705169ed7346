/** The records that the generator writes for the search, under their short keys. */

import type { PanelModel } from "./panelModel";

/** How soon a reader needs help. */
export type Level = "emergency" | "urgent" | "soon";

/** One article: u address, t title, k kind, d description, a other names, h section headings, and of a warning sign its l level and its f flags. */
export interface Article {
  u: string;
  t: string;
  k: string;
  d: string;
  a: string[];
  h: string[];
  l?: Level;
  f?: string[];
}

/** An article as it is written: without empty lists, without what its topic says for all its articles, and with the address of its topic alone where the title says the rest. */
export type WrittenArticle = Omit<Article, "k" | "a" | "h"> & Partial<Article>;

/** The head records as they are written; a topic, under the address its articles begin with, gives them its kind and the headings they share. */
export interface WrittenHead {
  synonyms: string[][];
  topics: Record<string, { k: string; h: string[] }>;
  articles: WrittenArticle[];
}

/** What the first result needs: every article, and the groups of words that mean the same. */
export interface Head {
  articles: Article[];
  synonyms: string[][];
}

/** One section of an article: u the article's address, i its anchor, h its heading, x its words. */
export interface Section {
  u: string;
  i: string;
  h: string;
  x: string;
}

/** The words of every section. */
export interface Body {
  sections: Section[];
}

/** Combinations of words that open a card: l level, f flag, p patterns as the registry writes them. */
export interface Pattern {
  l: PanelLevel;
  f: string;
  p: string[];
}

/** The levels that open a card in the search. */
export type PanelLevel = "emergency" | "urgent";

/** The words of one care card, as the registry has them. */
export interface Card {
  hidden: string;
  heading: string;
  bullets: string[];
  after: string;
}

/** The red-flag panel: what opens it and what it says. */
export interface Panel {
  /** The entries of each concept, parted by `|`. */
  concepts: Record<string, string>;
  patterns: Pattern[];
  model?: PanelModel;
  cards: Record<PanelLevel, Card>;
  link: { text: string; u: string };
}
