import assert from "node:assert/strict";
import { test } from "node:test";
import { correctionsFrom, mayMean, slipsBetween } from "./corrections";

test("a slip is a letter added, left out, exchanged or swapped with its neighbour", () => {
  for (const typed of ["sciaticca", "siatica", "sciatika", "scaitica"]) assert.equal(slipsBetween(typed, "sciatica", 2), 1, typed);
  assert.equal(slipsBetween("scaitika", "sciatica", 2), 2);
  assert.equal(slipsBetween("sciatica", "sciatica", 2), 0);
  assert.ok(slipsBetween("stenosis", "sciatica", 2) > 2);
  assert.ok(slipsBetween("sci", "sciatica", 2) > 2);
});

test("the nearest known words come, all of the same distance", () => {
  const corrections = correctionsFrom(new Set(["nerve", "nerves", "spine"]));
  assert.deepEqual(corrections("nervs"), ["nerve", "nerves"]);
  assert.deepEqual(corrections("nevre"), ["nerve"]);
  assert.deepEqual(corrections("xylophone"), []);
});

test("two slips in a word of six letters, one in four or five, none in fewer", () => {
  const corrections = correctionsFrom(new Set(["spasms", "night", "legs", "hip", "cauda"]));
  assert.deepEqual(corrections("spsmas"), ["spasms"]);
  assert.deepEqual(corrections("nihgt"), ["night"]);
  assert.deepEqual(corrections("lesg"), ["legs"]);
  assert.deepEqual(corrections("sauna"), []);
  assert.deepEqual(corrections("hpi"), []);
});

test("a long word, and a short one beside other words of a name, may be further off", () => {
  assert.ok(mayMean("aling", "walking", false));
  assert.ok(!mayMean("sauna", "cauda", false));
  assert.ok(mayMean("upor", "upper", true));
  assert.ok(!mayMean("upor", "upper", false));
  assert.ok(mayMean("lge", "leg", true));
  assert.ok(mayMean("lg", "leg", true));
  assert.ok(!mayMean("g", "leg", true));
});

test("a nearer word that comes to be known later is found", () => {
  const known = new Set(["nerves"]);
  const corrections = correctionsFrom(known);
  assert.deepEqual(corrections("nervo"), []);
  known.add("nerve");
  assert.deepEqual(corrections("nervo"), ["nerve"]);
});
