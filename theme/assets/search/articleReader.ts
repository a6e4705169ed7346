/** Completes the records of the articles, in which nothing is written twice. */
import type { Article, HeadPart, WrittenArticle } from "./records";

/** Reads the parts of the head in turn. */
export class ArticleReader {
  private topics: Required<HeadPart>["topics"] = {};
  private readonly waiting: Article[] = [];

  /** The articles that a part brings, and those whose details it brings. */
  read({ topics = this.topics, articles = [], details = [] }: HeadPart): { named: Article[]; detailed: Article[] } {
    this.topics = topics;
    const named = articles.map((article) => this.complete(article));
    this.waiting.push(...named);
    const detailed = this.waiting.splice(0, details.length);
    for (const [place, article] of detailed.entries()) {
      const { d = "", h = [] } = details[place] ?? {};
      article.d = d;
      article.h.push(...h);
    }
    return { named, detailed };
  }

  /** Gives an article the kind and the headings of its topic, and an address that ends with its topic the words of its title; a page, which has a kind of its own, has no topic. */
  private complete(article: WrittenArticle): Article {
    const { k = "", h = [] } = article.k ? {} : (this.topics[article.u.replace(/\/.*/, "/")] ?? {});
    const u = article.u + (!article.k && article.u in this.topics ? `${article.t.toLowerCase().replace(/ /g, "-")}/` : "");
    return { k, a: [], d: "", ...article, u, h: [...h] };
  }
}
