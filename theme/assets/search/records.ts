/** The records that the generator writes for the search, under their short keys. */

import type { PanelModel } from "./panelModel";

/** How soon a reader needs help. */
export type Level = "emergency" | "urgent" | "soon";

/** One article: u address, t title, k kind, a other names, and of a warning sign its l level and its f flags; d description and h section headings are empty until they come. */
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

/** An article as it is written: without an empty list, without what its topic says for all its articles, and with the address of its topic alone where the title says the rest. */
export interface WrittenArticle extends Pick<Article, "u" | "t" | "l" | "f"> {
  k?: string;
  a?: string[];
}

/** What an article says besides: its description, and the headings that its topic does not say for all. */
export interface WrittenDetails {
  d: string;
  h?: string[];
}

/** A file of records names the next one by its address; each is read once, in turn, whatever is asked. */
export interface RecordPart {
  next?: string;
}

/** Common words as people type them, and the addresses of the articles that they see first; c where some may be typed in a crisis. */
export interface Answer {
  q: string[];
  u: string[];
  c?: Crisis;
}

/** Words of someone in a crisis, wherever they stand in a query: x what the article says to them, i the anchor and h the heading of its first section. */
export interface Crisis {
  q: string[];
  x: string;
  i: string;
  h: string;
}

/** Some articles: the first part has what a first result needs, the second what else they say and the groups of words that mean the same, each one after that both of further articles. A topic, under the address its articles begin with, gives them its kind and the headings they share. */
export interface HeadPart extends RecordPart {
  synonyms?: string[][];
  answers?: Answer[];
  topics?: Record<string, { k: string; h: string[] }>;
  articles?: WrittenArticle[];
  details?: WrittenDetails[];
}

/** One section of an article: u the article's address, i its anchor, h its heading, x its words. */
export interface Section {
  u: string;
  i: string;
  h: string;
  x: string;
}

/** The words of some sections. */
export interface BodyPart extends RecordPart {
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
