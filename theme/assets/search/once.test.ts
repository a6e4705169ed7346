import assert from "node:assert/strict";
import { test } from "node:test";
import { once } from "./once";

test("a task runs once, however often it is asked for", async () => {
  let runs = 0;
  const task = once(async () => {
    runs++;
  });
  await Promise.all([task(), task()]);
  await task();
  assert.equal(runs, 1);
});

test("after a failure the next call tries again", async () => {
  let runs = 0;
  const task = once(async () => {
    runs++;
    if (runs === 1) throw new Error("offline");
  });
  await assert.rejects(task(), /offline/);
  await task();
  await task();
  assert.equal(runs, 2);
});
