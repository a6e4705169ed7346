import assert from "node:assert/strict";
import { test } from "node:test";
import { inSlices } from "./slices";

test("every step is taken, and others get their turn between", async () => {
  let [steps, turns] = [0, 0];
  const others = setInterval(() => turns++);
  await inSlices(
    (function* () {
      for (; steps < 60; steps++) {
        const start = performance.now();
        while (performance.now() < start + 1);
        yield;
      }
    })(),
  );
  clearInterval(others);
  assert.equal(steps, 60);
  assert.ok(turns > 1, `${turns} turns`);
});
