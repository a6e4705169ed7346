import assert from "node:assert/strict";
import { test } from "node:test";
import { queryTerms, stemAndWordTerms, stemTerms, termsOf } from "./terms";

test("stop words fall away and the rest is stemmed", () => {
  assert.deepEqual(termsOf("What is the numbness in my legs?"), ["numb", "leg"]);
  assert.deepEqual(termsOf("I've a stiff back"), ["stiff", "back"]);
});

test("the last word is unfinished until something follows it", () => {
  assert.deepEqual(queryTerms("leg pai"), { terms: ["leg", "pai"], words: ["leg", "pai"], unfinished: true });
  assert.deepEqual(queryTerms("leg pain "), { terms: ["leg", "pain"], words: ["leg", "pain"], unfinished: false });
  assert.deepEqual(queryTerms("pain in"), { terms: ["pain"], words: ["pain"], unfinished: false });
  assert.deepEqual(queryTerms("leg p"), { terms: ["leg", "p"], words: ["leg", "p"], unfinished: false });
});

test("a repeated word counts once, at its last place", () => {
  assert.deepEqual(queryTerms("back pain back").terms, ["pain", "back"]);
});

test("each term stands beside the word it was", () => {
  assert.deepEqual(queryTerms("my numbness, numb legs ").words, ["numb", "legs"]);
});

test("a stop word counts where nothing else was typed", () => {
  assert.deepEqual(queryTerms("AS"), { terms: ["as"], words: ["as"], unfinished: true });
  assert.deepEqual(queryTerms("what is ").terms, ["is"]);
  assert.deepEqual(queryTerms("a").terms, []);
  assert.deepEqual(queryTerms("?!").terms, []);
});

test("an index of articles keeps the word beside its stem", () => {
  assert.deepEqual(stemAndWordTerms("stiffness"), ["stiff", "stiffness"]);
  assert.deepEqual(stemAndWordTerms("disc"), ["disc"]);
  assert.deepEqual(stemTerms("stiffness"), ["stiff"]);
  assert.deepEqual(stemTerms("the"), []);
  assert.deepEqual(stemAndWordTerms("the"), []);
});
