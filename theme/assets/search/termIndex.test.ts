import assert from "node:assert/strict";
import { test } from "node:test";
import { type Sought, TermIndex } from "./termIndex";

function indexOf(...texts: [title: string, words: string][]): TermIndex {
  const index = new TermIndex({ title: 4, words: 1 }, (word) => (word === "the" ? [] : [word]));
  for (const [title, words] of texts) {
    index.add("title", title);
    index.add("words", words);
  }
  return index;
}

const one = (term: string, weight = 1): Sought => ({ terms: [term], weight });
const idsOf = (index: TermIndex, ...parts: Sought[]): number[] => index.search(parts).map(({ id }) => id);

test("a title counts for more than the words", () => {
  assert.deepEqual(idsOf(indexOf(["walking", "disc"], ["disc", "walking"]), one("disc")), [1, 0]);
});

test("a rare word counts for more than a common one", () => {
  const index = indexOf(["back", ""], ["back", ""], ["disc", ""], ["back", ""]);
  assert.equal(idsOf(index, one("back"), one("disc"))[0], 2);
});

test("a short text that says a word comes before a long one", () => {
  assert.deepEqual(idsOf(indexOf(["disc of a very long name", ""], ["disc", ""]), one("disc")), [1, 0]);
});

test("a document that answers two parts comes before one that repeats a part", () => {
  assert.equal(idsOf(indexOf(["disc disc", ""], ["disc leg", ""], ["leg leg", ""]), one("disc"), one("leg"))[0], 1);
});

test("terms that are sought together must all be there", () => {
  const index = indexOf(["trapped", "nerve"], ["nerve", ""], ["trapped", ""]);
  assert.deepEqual(idsOf(index, { terms: ["trapped", "nerve"], weight: 1 }), [0]);
});

test("an unfinished term finds longer ones, the nearest first, and after the term itself", () => {
  const index = indexOf(["spinach", ""], ["spines", ""], ["spin", ""], ["disc", ""]);
  assert.deepEqual(idsOf(index, { terms: ["spin"], weight: 1, unfinished: true }), [2, 1, 0]);
  assert.deepEqual(idsOf(index, one("spin")), [2]);
});

test("less weight means a lower score", () => {
  const index = indexOf(["disc", ""], ["disk", ""]);
  assert.deepEqual(idsOf(index, one("disc", 0.5), one("disk")), [1, 0]);
});

test("words that are left out are not known", () => {
  const index = indexOf(["the disc", ""]);
  assert.deepEqual([...index.words], ["disc"]);
  assert.deepEqual([...index.terms], ["disc"]);
});

test("what was found is told, and what it was sought by", () => {
  const [best] = indexOf(["discs", ""]).search([{ terms: ["dis"], weight: 1, unfinished: true }, one("leg")]);
  assert.deepEqual(best?.terms, ["discs"]);
  assert.deepEqual(best?.sought, ["dis"]);
});

test("a misspelt term finds nothing by itself", () => {
  assert.deepEqual(idsOf(indexOf(["sciatica", ""]), one("sciatika")), []);
});

test("a field of a document may come later than the others", () => {
  const index = indexOf();
  for (const title of ["disc", "leg"]) index.add("title", title);
  assert.deepEqual(idsOf(index, one("walking")), []);
  for (const words of ["", "walking"]) index.add("words", words);
  assert.deepEqual(idsOf(index, one("walking")), [1]);
});

test("the score is that of BM25+, each field by its own lengths", () => {
  const [best] = indexOf(["disc", ""], ["leg pain", "disc disc"]).search([one("disc")]);
  const rarity = Math.log(1 + (2 - 1 + 0.5) / 1.5);
  const ofTitle = 4 * rarity * (0.5 + 2.2 / (1 + 1.2 * (0.3 + (0.7 * 1) / 1.5)));
  assert.equal(best?.id, 0);
  assert.ok(Math.abs((best?.score ?? 0) - ofTitle) < 1e-9);
});
