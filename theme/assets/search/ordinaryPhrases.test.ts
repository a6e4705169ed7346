import assert from "node:assert/strict";
import { test } from "node:test";
import { withoutOrdinaryPhrases } from "./ordinaryPhrases";

test("a phrase in which a red-flag word means something else falls away, and the rest keeps its place", () => {
  assert.equal(withoutOrdinaryPhrases("my wee one is heavy"), "my ------- is heavy");
  assert.equal(withoutOrdinaryPhrases("Lump in my old mattress, sore back"), `${"-".repeat(23)}, sore back`);
  assert.equal(withoutOrdinaryPhrases("can a bad back cause cancer?"), "can a bad back ------------?");
});

test("the same words elsewhere stay", () => {
  for (const words of ["can't wee", "wee onesie", "lump on my back", "lump in my back", "I had cancer", "back pain because of cancer"]) {
    assert.equal(withoutOrdinaryPhrases(words), words);
  }
});
