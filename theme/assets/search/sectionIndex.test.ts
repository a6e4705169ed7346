import assert from "node:assert/strict";
import { test } from "node:test";
import { HEAD, SECTIONS } from "./examples.testdata";
import { indexArticles, indexSections } from "./indexed.testdata";
import { joinResults } from "./results";
import { queryTerms } from "./terms";

const searchArticles = indexArticles(HEAD);
const searchSections = indexSections(SECTIONS);
const resultsFor = (query: string) =>
  joinResults(searchArticles(queryTerms(query)), searchSections(queryTerms(query)), HEAD.articles);

test("sections come under their article, three at most", () => {
  const [best] = resultsFor("sciatica");
  assert.equal(best?.article.t, "Sciatica");
  assert.equal(best?.sections.length, 3);
  assert.ok(best?.sections.every((section) => section.u === best.article.u));
});

test("the words of sections do not change the order of the articles", () => {
  for (const query of ["sciatica", "nerve leg", "pillow", "walking"]) {
    const ranked = searchArticles(queryTerms(query)).map((hit) => hit.article.t);
    assert.deepEqual(resultsFor(query).map((result) => result.article.t).slice(0, ranked.length), ranked, query);
  }
});

test("an article that only a section speaks for comes last, and only for all the words", () => {
  assert.deepEqual(searchArticles(queryTerms("sauna")), []);
  assert.deepEqual(resultsFor("sauna").map((result) => result.article.t), ["Heat and cold"]);
  assert.deepEqual(resultsFor("sauna bath").map((result) => result.article.t), ["Heat and cold"]);
  assert.deepEqual(resultsFor("sauna xylophone"), []);
});

test("one wrong letter is forgiven in the sections, two are not", () => {
  assert.equal(searchSections(queryTerms("pilow")).length, 2);
  assert.equal(searchSections(queryTerms("pylow")).length, 0);
});

test("no section means no section links", () => {
  const results = joinResults(searchArticles(queryTerms("scoliosis")), [], HEAD.articles);
  assert.deepEqual(results[0]?.sections, []);
});
