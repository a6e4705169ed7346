import assert from "node:assert/strict";
import { test } from "node:test";
import { fold, wordsInSentences, wordsOf } from "./words";

test("case, accents and invisible signs are folded", () => {
  assert.equal(fold("Ménière"), "meniere");
  assert.equal(fold("back\u00ADache"), "backache");
});

test("apostrophes are removed before the words are cut, a possessive s as well", () => {
  assert.deepEqual(wordsOf("Can't, can’t and can‘t"), ["cant", "cant", "and", "cant"]);
  assert.deepEqual(wordsOf("Scheuermann’s disease"), ["scheuermann", "disease"]);
});

test("hyphens and other signs part words", () => {
  assert.deepEqual(wordsOf("long-term pain/ache – L5/S1"), ["long", "term", "pain", "ache", "l5", "s1"]);
  assert.deepEqual(wordsOf("'quoted' words'"), ["quoted", "words"]);
  assert.deepEqual(wordsOf("  "), []);
});

test("a word keeps its place in the text as it was written", () => {
  const text = "I can’t, Zoë";
  const places = wordsInSentences(text).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(places, ["I", "can’t", "Zoë"]);
});
