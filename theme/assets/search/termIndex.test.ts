import assert from "node:assert/strict";
import { test } from "node:test";
import { type Sought, TermIndex } from "./termIndex";

interface Document {
  title: string;
  words: string;
}

const newIndex = () => new TermIndex<Document>({ title: 4, words: 1 }, (word) => (word === "the" ? [] : [word]));
const documentsOf = (texts: [title: string, words: string][]): Document[] => texts.map(([title, words]) => ({ title, words }));

function indexOf(...texts: [title: string, words: string][]): TermIndex<Document> {
  const index = newIndex();
  index.add(documentsOf(texts));
  return index;
}

const one = (term: string, weight = 1): Sought => ({ terms: [term], weight });
const idsOf = (index: TermIndex<Document>, ...parts: Sought[]): number[] => index.search(parts).map(({ id }) => id);

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

test("documents that come slowly are found like others", async () => {
  const texts: [string, string][] = Array.from({ length: 50 }, (_, place) => [`disc${place}`, ""]);
  const index = newIndex();
  await index.addSlowly(documentsOf(texts));
  assert.deepEqual(idsOf(index, one("disc49")), [49]);
});
