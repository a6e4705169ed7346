import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { repository } from "./siteRecords.testdata";
import { wordsInSentences } from "./words";

const rows = readFileSync(join(repository, "tests", "golden", "words.tsv"), "utf8")
  .split(/\r?\n/)
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t"));

test("the golden file has rows of every kind", () => assert.ok(rows.length > 100));

for (const [text = "", words] of rows) {
  test(`${text} is read as "${words}"`, () => assert.equal(read(unescaped(text)), words));
}

function read(text: string): string {
  const words = wordsInSentences(text);
  return words.map(({ word, sentence }, place) => (sentence === (words[place - 1]?.sentence ?? 0) ? word : `| ${word}`)).join(" ");
}

function unescaped(text: string): string {
  return text
    .replace(/\\u(?:([0-9A-F]{4})|\{([0-9A-F]+)\})/g, (_, short?: string, long?: string) => String.fromCodePoint(parseInt(short ?? long ?? "", 16)))
    .replaceAll("\\n", "\n")
    .replaceAll("\\t", "\t");
}
