import assert from "node:assert/strict";
import { test } from "node:test";
import { neighbour } from "./arrowKeys";

const stops = ["input", "first", "second"];

test("down goes on and stops at the last result", () => {
  assert.equal(neighbour(stops, 0, "ArrowDown"), "first");
  assert.equal(neighbour(stops, 1, "ArrowDown"), "second");
  assert.equal(neighbour(stops, 2, "ArrowDown"), null);
});

test("up goes back as far as the input", () => {
  assert.equal(neighbour(stops, 2, "ArrowUp"), "first");
  assert.equal(neighbour(stops, 1, "ArrowUp"), "input");
  assert.equal(neighbour(stops, 0, "ArrowUp"), null);
});

test("other keys and other places are left alone", () => {
  assert.equal(neighbour(stops, 0, "Tab"), null);
  assert.equal(neighbour(stops, -1, "ArrowDown"), null);
});
