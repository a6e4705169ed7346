/** Completes the head records, in which nothing is written twice. */
import type { Head, WrittenHead } from "./records";

/** Gives each article the kind and the headings of its topic, and an address that ends with its topic the words of its title; a page, which has a kind of its own, has no topic. */
export function readHead({ synonyms, topics, articles }: WrittenHead): Head {
  return {
    synonyms,
    articles: articles.map((article) => {
      const { k = "", h = [] } = article.k ? {} : (topics[article.u.replace(/\/.*/, "/")] ?? {});
      const u = article.u + (!article.k && article.u in topics ? `${article.t.toLowerCase().replace(/ /g, "-")}/` : "");
      return { k, a: [], ...article, u, h: [...h, ...(article.h ?? [])] };
    }),
  };
}
