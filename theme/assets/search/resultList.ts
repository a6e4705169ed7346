/** The list of results. */
import { type Content, element, marked } from "./elements";
import { countFound, excerpt, markedStretches } from "./marks";
import type { Article, Level, Section } from "./records";
import type { Result } from "./results";

/** Words for the level of a warning sign. */
export type LevelWords = Record<Level, string>;

/** The list; `bestLevel` holds the words to show at a warning sign that comes first, or null for none. */
export function resultList(results: Result[], base: string, bestLevel: LevelWords | null): HTMLElement {
  const items = results.map((result, place) => resultItem(result, base, place === 0 ? bestLevel : null));
  return element("ol", { class: "search-list" }, ...items);
}

function resultItem({ article, sections, terms }: Result, base: string, levelWords: LevelWords | null): HTMLElement {
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
  item.append(element("p", { class: "search-about" }, ...markedText(article.d, terms)));
  if (sections.length > 0) {
    const links = sections.map((section) => sectionItem(section, base, terms));
    item.append(element("ul", { class: "search-sections" }, ...links));
  }
  return item;
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
