import assert from "node:assert/strict";
import { test } from "node:test";
import { readSynonyms } from "./synonyms";
import { queryTerms } from "./terms";

const synonyms = readSynonyms([
  ["slipped disc", "herniated disc", "prolapsed disc"],
  ["bum", "buttocks"],
  ["the", "a"],
]);

test("a phrase brings the others of its group, as stems", () => {
  assert.deepEqual(synonyms(queryTerms("exercises for a slipped disc")), [
    ["herniat", "disc"],
    ["prolaps", "disc"],
  ]);
  assert.deepEqual(synonyms(queryTerms("my buttock")), [["bum"]]);
});

test("a part of a phrase brings nothing", () => {
  assert.deepEqual(synonyms(queryTerms("disc")), []);
  assert.deepEqual(synonyms(queryTerms("disc slipped")), []);
  assert.deepEqual(synonyms(queryTerms("the")), []);
});
