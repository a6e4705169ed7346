import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readAnswers } from "./answers";
import { indexArticles, indexSections } from "./indexed.testdata";
import { findRedFlag } from "./redflags";
import { joinResults } from "./results";
import { readBody, readHead, readPanel, repository } from "./siteRecords.testdata";
import { queryTerms } from "./terms";

const FIRST = 3;
const LEAST_SHARE = 0.95;
const FEWEST = 150;

const head = readHead();
const panel = readPanel();
const answersTo = readAnswers(head.answers);
const searchArticles = indexArticles(head);
const searchSections = indexSections(readBody());

/** The articles by their names alone, as they are found before descriptions and sections have come. */
const searchNames = indexArticles(head, false);

/** One line of the golden file; the right articles are named by their ids, any of them will do. */
interface Row {
  kind: string;
  query: string;
  right: string[];
}

const rows: Row[] = readFileSync(join(repository, "tests", "golden", "search-queries.tsv"), "utf8")
  .split(/\r?\n/)
  .slice(1)
  .filter((line) => line !== "")
  .map((line) => line.split("\t"))
  .map(([kind = "", query = "", right = ""]) => ({ kind, query, right: right.split(",").filter((id) => id !== "") }));

/** The addresses found, as a reader sees them with all records loaded. */
function foundBy(query: string): string[] {
  const asked = queryTerms(query);
  const flag = findRedFlag(query, panel);
  const emergency = flag?.level === "emergency" ? flag.flag : null;
  return joinResults(searchArticles(asked), searchSections(asked), head.articles, { emergency, answers: answersTo(asked) }).map(({ article }) => article.u);
}

const idOf = (address: string): string => address.replace(/\/$/, "").replace(/^.*\//, "");
const isRight = ({ right }: Row, found: string[]): boolean => found.slice(0, FIRST).some((address) => right.includes(idOf(address)));
const isFound = (row: Row): boolean => isRight(row, foundBy(row.query));
const answerable = rows.filter(({ right }) => right.length > 0);

test("the golden queries are many, and each names articles that there are", () => {
  assert.ok(rows.length >= FEWEST);
  const ids = new Set(head.articles.map(({ u }) => idOf(u)));
  assert.deepEqual(answerable.flatMap(({ right }) => right).filter((id) => !ids.has(id)), []);
});

test("nearly every query has a right article among the first three", (context) => {
  const missed = answerable.filter((row) => !isFound(row));
  for (const { kind, query, right } of missed) context.diagnostic(`missed ${kind}: "${query}" should find ${right.join(" or ")}, found ${foundBy(query).slice(0, FIRST).join(", ")}`);
  const share = 1 - missed.length / answerable.length;
  context.diagnostic(`${answerable.length - missed.length} of ${answerable.length} queries, ${(100 * share).toFixed(1)}%`);
  assert.ok(share >= LEAST_SHARE);
});

test("most queries have one by the names and other words for them alone", (context) => {
  const found = answerable.filter((row) => isRight(row, searchNames(queryTerms(row.query)).map(({ article }) => article.u)));
  context.diagnostic(`${found.length} of ${answerable.length} queries by names`);
  assert.ok(found.length >= LEAST_SHARE * answerable.length);
});

for (const row of rows.filter(({ kind }) => kind === "red-flag" || kind === "page")) {
  test(`"${row.query}" finds ${row.right.join(" or ")} first`, () => assert.ok(row.right.includes(idOf(foundBy(row.query)[0] ?? ""))));
}

for (const { query } of rows.filter(({ kind }) => kind === "unknown")) {
  test(`"${query}" finds nothing`, () => assert.deepEqual(foundBy(query), []));
}

for (const { query } of rows.filter(({ kind }) => kind === "elsewhere" || kind === "unknown")) {
  test(`"${query}" opens no card`, () => assert.equal(findRedFlag(query, panel), null));
}
