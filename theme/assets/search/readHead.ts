/** Completes the head records, in which nothing is written twice. */
import type { Head, WrittenHead } from "./records";

/** Gives each article the kind and the headings of its topic; a page, which has a kind of its own, has no topic. */
export function readHead({ synonyms, topics, articles }: WrittenHead): Head {
  return {
    synonyms,
    articles: articles.map((article) => {
      const { k = "", h = [] } = article.k ? {} : (topics[article.u.replace(/\/.*/, "/")] ?? {});
      return { k, a: [], ...article, h: [...h, ...(article.h ?? [])] };
    }),
  };
}
