import assert from "node:assert/strict";
import { test } from "node:test";
import { lastReached } from "./currentSection";

const HEADINGS = ["one", "two", "three"];

test("the last heading that has been reached is the section being read", () => {
  assert.equal(lastReached(HEADINGS, new Set(["one", "two"])), "two");
  assert.equal(lastReached(HEADINGS, new Set(["three", "one"])), "three");
});

test("before the first heading no section is being read", () => assert.equal(lastReached(HEADINGS, new Set()), null));
