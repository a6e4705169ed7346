import assert from "node:assert/strict";
import { test } from "node:test";
import { type Head, indexArticles } from "./indexed.testdata";
import { readHead } from "./siteRecords.testdata";
import { queryTerms } from "./terms";

const TIMES = 10;
/** Ten times the articles may take ten times as long; what grew with their square would take a hundred times. */
const MOST = 30;
const ROUNDS = 7;
const TYPED = "spondilolisthesis and a trapped nerve";

const head = readHead();
const copies = Array.from({ length: TIMES }, (_, copy) => head.articles.map((article) => ({ ...article, u: `${copy}/${article.u}`, t: `${article.t} ${copy}` })));

/** The processor's time, in microseconds, to answer every keystroke of a query, the best of some rounds: a busy machine takes longer, and works no more. */
function timeOf(records: Head): number {
  const search = indexArticles(records);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    for (let end = 1; end <= TYPED.length; end++) search(queryTerms(TYPED.slice(0, end)));
    const { user, system } = process.cpuUsage(start);
    return user + system;
  });
  return Math.min(...rounds);
}

test("a library ten times as large does not make a keystroke much more than ten times slower", () => {
  const ratio = timeOf({ ...head, articles: copies.flat() }) / timeOf(head);
  assert.ok(ratio < MOST, `It took ${ratio.toFixed(1)} times as long.`);
});
