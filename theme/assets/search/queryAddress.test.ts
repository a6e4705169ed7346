import assert from "node:assert/strict";
import { test } from "node:test";
import { fragmentOf, isSamePage, queryIn } from "./queryAddress";

test("a query goes into the fragment and comes back unchanged", () => {
  for (const query of ["numb bum", "can't pee", "50% & more #1?", "Rückenschmerzen", "背中", "a+b"]) {
    assert.equal(queryIn(fragmentOf(query)), query);
  }
});

test("an empty query leaves no fragment", () => {
  assert.equal(fragmentOf("  "), "");
  assert.equal(queryIn("#q="), "");
});

test("another fragment is not a query", () => {
  assert.equal(queryIn("#main"), null);
  assert.equal(queryIn(""), null);
});

test("a fragment that was cut in the middle of a letter is taken as it is", () => {
  assert.equal(queryIn("#q=100%"), "100%");
});

test("the search page is known under its base path, with or without a query", () => {
  assert.ok(isSamePage("/a/b/search/", "https://host.example/a/b/search/#q=x"));
  assert.ok(isSamePage("/a/b/search/", "https://host.example/a/b/search/index.html"));
  assert.ok(!isSamePage("/a/b/search/", "https://host.example/a/b/"));
  assert.ok(!isSamePage("/search/", "https://host.example/a/b/search/"));
});
