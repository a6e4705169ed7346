import assert from "node:assert/strict";
import { test } from "node:test";
import { announcement } from "./announcement";

test("the count is said in a full sentence", () => {
  assert.equal(announcement("sciatica ", 7, null), "7 results for “sciatica”.");
  assert.equal(announcement("sciatica", 1, null), "1 result for “sciatica”.");
  assert.equal(announcement("xyz", 0, null), "Nothing found for “xyz”.");
});

test("an open card is said first", () => {
  const words = announcement("numb groin", 2, "Immediate action required");
  assert.equal(words, "Immediate action required: read the card above the results. 2 results for “numb groin”.");
});

test("a long query is cut", () => {
  assert.ok(announcement("pain ".repeat(100), 3, null).length < 90);
});
