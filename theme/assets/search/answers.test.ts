import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnswers } from "./answers";
import { HEAD } from "./examples.testdata";
import { indexArticles } from "./indexed.testdata";
import { joinResults } from "./results";
import { queryTerms } from "./terms";

const answersTo = readAnswers([
  { q: ["back pain", "my back hurts"], u: ["b/", "a/"] },
  { q: ["how long will it last"], u: ["c/"] },
]);
const of = (query: string): readonly string[] => answersTo(queryTerms(query));

for (const query of ["back pain", "Back pain!", "pain in the back", "my back is hurting", "hurting back", "bcak pain"]) {
  test(`"${query}" is answered`, () => assert.deepEqual(of(query), ["b/", "a/"]));
}

for (const query of ["back", "pain", "back pain at night", "neck pain", "", "how long"]) {
  test(`"${query}" has no answer`, () => assert.deepEqual(of(query), []));
}

test("small words do not count", () => assert.deepEqual(of("how long will this last?"), ["c/"]));

test("an answer comes before what the words find, and only what helps in an emergency before it", () => {
  const articles = HEAD.articles.map((article) => (article.u === "warning-signs/infection/" ? { ...article, f: ["infection"] } : article));
  const answers = ["causes/scoliosis/", "symptoms/sciatica/"];
  const found = (emergency: string | null): string[] =>
    joinResults(indexArticles({ ...HEAD, articles })(queryTerms("sciatica")), [], articles, { emergency, answers }).map(({ article }) => article.u);

  assert.deepEqual(found(null).slice(0, 2), answers);
  assert.deepEqual(found("infection").slice(0, 3), ["warning-signs/infection/", ...answers]);
  assert.equal(new Set(found(null)).size, found(null).length);
});
