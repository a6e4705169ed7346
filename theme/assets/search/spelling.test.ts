import assert from "node:assert/strict";
import { test } from "node:test";
import { withinOneLetter } from "./spelling";

test("one letter may be added, left out, exchanged or swapped", () => {
  for (const typed of ["bladder", "blader", "bladdeer", "bledder", "bladdre", "lbadder", "bladde", "bladders", "ladder"]) {
    assert.ok(withinOneLetter(typed, "bladder"), typed);
  }
});

test("two letters are too many", () => {
  for (const typed of ["blade", "blddr", "bladerr", "lbaddre", "", "bxaddex"]) {
    assert.ok(!withinOneLetter(typed, "bladder"), typed);
  }
});
