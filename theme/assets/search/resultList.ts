/** The list of results, in which nothing that is seen moves when more of the records come. */
import { type Content, element, marked } from "./elements";
import { countFound, excerpt, markedStretches } from "./marks";
import type { Article, Level, Section } from "./records";
import type { Result } from "./results";

/** Words for the level of a warning sign. */
export type LevelWords = Record<Level, string>;

/** As many as a window shows come with the key, the others right after they are painted. */
const AT_ONCE = 6;

/** What a list answers: the words that were typed, the article that goes before all, and the words for the level of the best result or null for none. */
export interface Question {
  query: string;
  emergency: string | null;
  bestLevel: LevelWords | null;
}

/** The place that the results stand in. */
export class ResultList {
  private asked = "";
  private readonly items = new Map<string, HTMLElement>();
  private list = element("ol", {});
  private best: Article | undefined;

  constructor(private readonly place: HTMLElement, private readonly base: string) {}

  /** Shows something else in the place of results. */
  replace(...content: Node[]): void {
    this.asked = "";
    this.place.replaceChildren(...content);
  }

  /** Shows results, the best first; where they answer what was asked before, those that are there stay in their order, and others come below them. Gives how many there are then. */
  show(results: Result[], { query, emergency, bestLevel }: Question): number {
    const asked = (): string => [query, emergency, this.best?.l && bestLevel?.[this.best.l]].join("\n");
    if (this.asked !== asked()) {
      this.best = results[0]?.article;
      this.items.clear();
      this.list = element("ol", { class: "search-list" });
      this.replace(this.list);
      this.asked = asked();
    }
    const { list } = this;
    const others = results.slice(AT_ONCE);
    this.add(results.slice(0, AT_ONCE), bestLevel);
    if (others.length > 0) {
      afterPaint(() => {
        if (this.list === list) this.add(others, null);
      });
    }
    return new Set([...this.items.keys(), ...others.map(({ article }) => article.u)]).size;
  }

  /** Adds what is not in the list, the best with its level, and to what is there what it lacks. */
  private add(results: Result[], bestLevel: LevelWords | null): void {
    const mayGrow = new Set([...this.items.values()].filter(isLastSeen));
    for (const result of results) {
      const { u } = result.article;
      let item = this.items.get(u);
      if (!item) {
        item = resultItem(result, this.base, this.items.size === 0 ? bestLevel : null);
        this.items.set(u, item);
        this.list.append(item);
        mayGrow.add(item);
      }
      complete(item, result, mayGrow.has(item) ? this.base : null);
    }
  }
}

function afterPaint(action: () => void): void {
  requestAnimationFrame(() => setTimeout(action));
}

/** True where an item can grow unseen, because what follows it is still below the window. */
function isLastSeen({ nextElementSibling: next }: HTMLElement): boolean {
  return !next || next.getBoundingClientRect().top >= innerHeight;
}

function resultItem({ article, terms }: Result, base: string, levelWords: LevelWords | null): HTMLElement {
  const item = element(
    "li",
    { class: "search-hit" },
    element("a", { href: base + article.u, "data-search-result": "" }, ...markedText(article.t, terms)),
    " ",
    element("span", { class: "search-kind" }, article.k),
  );
  if (levelWords && article.l) {
    item.append(element("p", { class: "search-level", "data-level": article.l }, `Warning sign: ${levelWords[article.l]}`));
  }
  const alias = aliasThatMatched(article, terms);
  if (alias) item.append(element("p", { class: "search-alias" }, "Also called ", ...markedText(alias, terms)));
  item.append(element("p", { class: article.d ? "search-about" : "search-about search-room" }));
  return item;
}

/** Adds what an item lacks so far: the description, for which there is room, and, with the address of the site, the sections, for which there is none. */
function complete(item: HTMLElement, { article, sections, terms }: Result, base: string | null): void {
  const about = item.querySelector(".search-about:empty");
  if (about && article.d) about.append(...markedText(article.d, terms));
  if (base === null || sections.length === 0 || item.querySelector(".search-sections")) return;
  item.append(element("ul", { class: "search-sections" }, ...sections.map((section) => sectionItem(section, base, terms))));
}

function sectionItem({ u, i, h, x }: Section, base: string, terms: ReadonlySet<string>): HTMLElement {
  return element(
    "li",
    {},
    element("a", { href: `${base}${u}#${encodeURIComponent(i)}` }, ...markedText(h, terms)),
    " ",
    element("span", { class: "search-excerpt" }, ...markedText(excerpt(x, terms), terms)),
  );
}

function markedText(text: string, terms: ReadonlySet<string>): Content[] {
  return marked(markedStretches(text, terms));
}

/** The other name that holds more of the found words than the title, if one does. */
function aliasThatMatched({ t, a }: Article, terms: ReadonlySet<string>): string | undefined {
  let best: string | undefined;
  let most = countFound(t, terms);
  for (const alias of a) {
    const found = countFound(alias, terms);
    if (found > most) {
      best = alias;
      most = found;
    }
  }
  return best;
}
