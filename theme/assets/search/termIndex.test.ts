import assert from "node:assert/strict";
import { test } from "node:test";
import { type Sought, TermIndex } from "./termIndex";

const BOOSTS = [4, 1];

function indexOf(...documents: [title: string, words: string][]): TermIndex {
  const index = new TermIndex(BOOSTS, (word) => (word === "the" ? [] : [word]));
  for (const document of documents) index.add(document);
  return index;
}

const one = (term: string, weight = 1): Sought => ({ terms: [term], means: term, weight });
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
  assert.deepEqual(idsOf(index, { terms: ["trapped", "nerve"], means: "trapped nerve", weight: 1 }), [0]);
});

test("an unfinished term finds longer ones, the nearest first, and after the term itself", () => {
  const index = indexOf(["spinach", ""], ["spines", ""], ["spin", ""], ["disc", ""]);
  assert.deepEqual(idsOf(index, { terms: ["spin"], means: "spin", weight: 1, unfinished: true }), [2, 1, 0]);
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

test("what was found and what it means are told", () => {
  const [best] = indexOf(["disc", ""]).search([{ terms: ["disc"], means: "disk", weight: 1 }]);
  assert.deepEqual([...(best?.terms ?? [])], ["disc"]);
  assert.deepEqual([...(best?.means ?? [])], ["disk"]);
});
