import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { ALIKE, alikeLetter, APOSTROPHES, plainLetter } from "./letters";
import { ABBREVIATIONS, NUMBERED } from "./sentences";
import { repository } from "./siteRecords.testdata";
import { CONTRACTED } from "./words";

const lines = readFileSync(join(repository, "generator", "Language", "letters.txt"), "utf8").split(/\r?\n/);

/** The signs of the lines of one kind, each with the letters it is read as. */
function runs(kind: string): [sign: string, plain: string][] {
  return lines
    .map((line) => line.split(" "))
    .filter(([name]) => name === kind)
    .flatMap(([, from = "", to = "", plain = ""]) => {
      const [first, last] = [parseInt(from, 16), parseInt(to, 16)];
      const letters = (place: number): string => (plain.endsWith("+") ? String.fromCodePoint((plain.codePointAt(0) ?? 0) + place) : plain);
      return Array.from({ length: last - first + 1 }, (_, place): [string, string] => [String.fromCodePoint(first + place), letters(place)]);
    });
}

const listed = (kind: string): string[] => lines.find((line) => line.startsWith(`${kind} `))?.split(" ").slice(1) ?? [];

test("the generator reads every letter of its list as the browser does", () => {
  const letters = runs("letter");
  assert.ok(letters.length > 2000);
  for (const [sign, plain] of letters) assert.equal(plainLetter(sign), plain, sign);
});

test("the generator knows every letter that looks like a Latin one", () => {
  const alike = runs("alike");
  for (const [sign, latin] of alike) assert.equal(alikeLetter(sign), latin, sign);
  for (const letter of ALIKE.keys()) assert.ok(alike.some(([sign]) => sign === letter), letter);
});

test("the generator has the same apostrophes, abbreviations and short forms: npm run letters", () => {
  assert.deepEqual(listed("apostrophes").map((code) => String.fromCodePoint(parseInt(code, 16))), Array.from(APOSTROPHES));
  assert.deepEqual(listed("abbreviations"), [...new Set(ABBREVIATIONS)]);
  assert.deepEqual(listed("numbered"), NUMBERED);
  assert.deepEqual(listed("contracted"), CONTRACTED);
});
