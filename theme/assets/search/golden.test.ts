import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { findRedFlag } from "./redflags";
import { readPanel, repository } from "./siteRecords.testdata";

const panel = readPanel();
const rows = readFileSync(join(repository, "tests", "golden", "red-flag-phrases.tsv"), "utf8")
  .split(/\r?\n/)
  .slice(1)
  .filter((line) => line !== "")
  .map((line) => line.split("\t"));

test("the golden file has phrases of every level", () => {
  for (const level of ["emergency", "urgent", "none"]) assert.ok(rows.some((row) => row[0] === level), level);
});

for (const [level, reader, phrase] of rows) {
  if (reader !== "both" && reader !== "panel") continue;
  test(`"${phrase}" opens ${level}`, () => assert.equal(findRedFlag(phrase ?? "", panel)?.level ?? "none", level));
}
