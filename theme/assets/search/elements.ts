/** Makes elements out of plain text; nothing here reads text as HTML. */
import { type Stretch } from "./marks";

/** What an element may hold. */
export type Content = Node | string;

/** A new element with attributes and content. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string> = {},
  ...content: Content[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...content);
  return made;
}

/** Text in which the found words are marked. */
export function marked(stretches: Stretch[]): Content[] {
  return stretches.map(({ text, found }) => (found ? element("mark", {}, text) : text));
}
