import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { PANEL } from "./examples.testdata";
import { findRedFlag } from "./redflags";
import { repository } from "./siteRecords.testdata";

const cases = readFileSync(join(repository, "tests", "golden", "red-flag-engine.tsv"), "utf8")
  .split(/\r?\n/)
  .slice(1)
  .filter((line) => line !== "")
  .map((line) => line.split("\t"));

/** Concepts as the cases write them: `a: apple, pear; b: berry`. */
function conceptsOf(written: string): Record<string, string> {
  return Object.fromEntries(written.split("; ").map((concept) => concept.split(": ")).map(([name = "", entries = ""]) => [name, entries.replaceAll(", ", "|")]));
}

for (const [found, pattern = "", concepts = "", text = ""] of cases) {
  test(`${pattern} with ${concepts}: "${text}" ${found}`, () => {
    const panel = { ...PANEL, concepts: conceptsOf(concepts), patterns: [{ l: "urgent" as const, f: "flag", p: [pattern] }] };
    assert.equal(findRedFlag(text, panel) !== null, found === "yes");
  });
}
