import assert from "node:assert/strict";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { patternsOf } from "./panelPatterns";
import { findRedFlag } from "./redflags";
import { readPanel, repository } from "./siteRecords.testdata";

/** The rows that a set must have at least of signs, and of ordinary phrases. */
const FEWEST = 60;
const FEWEST_ORDINARY = 40;
const LEAST_FOUND = 0.97;
const MOST_WRONG = 0.02;
const MOST_BYTES = 30_000;
/** Milliseconds of processor time for one key, the first of a query aside; a slow phone takes some six times as long. */
const MOST_PER_KEY = 20;

const panel = readPanel();
const golden = join(repository, "tests", "golden");
const rowsOf = (file: string): string[][] => readFileSync(join(golden, file), "utf8").split(/\r?\n/).slice(1).filter((line) => line !== "").map((line) => line.split("\t"));

/** An urgent phrase may open the emergency card too. */
function isFound(kind: string, phrase: string): boolean {
  const level = findRedFlag(phrase, panel)?.level;
  return kind === "query-emergency" ? level === "emergency" : level !== undefined;
}

for (const file of readdirSync(golden).filter((name) => /^recall-.*\.tsv$/.test(name))) {
  test(`the phrases of ${file} open cards where they tell of a sign`, () => {
    const rows = rowsOf(file).filter(([kind]) => kind?.startsWith("query-"));
    const signs = rows.filter(([kind]) => kind !== "query-ordinary");
    const ordinary = rows.filter(([kind]) => kind === "query-ordinary");
    assert.ok(signs.length >= FEWEST && ordinary.length >= FEWEST_ORDINARY);
    const missed = signs.filter(([kind = "", phrase = ""]) => !isFound(kind, phrase)).map(([, phrase]) => phrase);
    const wrong = ordinary.filter(([kind = "", phrase = ""]) => isFound(kind, phrase)).map(([, phrase]) => phrase);
    assert.ok(missed.length <= (1 - LEAST_FOUND) * signs.length, `Of ${signs.length} phrases these are missed:\n${missed.join("\n")}`);
    assert.ok(wrong.length <= MOST_WRONG * ordinary.length, `Of ${ordinary.length} ordinary phrases these open a card:\n${wrong.join("\n")}`);
  });
}

test("the model is part of the records, and both together are small", () => {
  assert.ok(panel.model);
  assert.ok(gzipSync(JSON.stringify(panel), { level: 9 }).length <= MOST_BYTES);
  assert.ok(statSync(join(repository, "theme", "panel-model.json")).size > 0);
});

test("a key costs little", () => {
  patternsOf(panel);
  const typed = "my elderly mother has terribel backache and spondilolisthesis and she cannot feel between her legs";
  findRedFlag("warm up", panel);
  const start = process.cpuUsage();
  for (let end = 1; end <= typed.length; end++) findRedFlag(typed.slice(0, end), panel);
  const { user, system } = process.cpuUsage(start);
  assert.ok((user + system) / 1000 / typed.length < MOST_PER_KEY);
});
