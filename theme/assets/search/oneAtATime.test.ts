import assert from "node:assert/strict";
import { test } from "node:test";
import { oneAtATime } from "./oneAtATime";

test("a task that runs is not begun again", async () => {
  let runs = 0;
  const task = oneAtATime(async () => {
    runs++;
  });
  await Promise.all([task(), task()]);
  assert.equal(runs, 1);
});

test("a task that has ended or failed may run again", async () => {
  let runs = 0;
  const task = oneAtATime(async () => {
    runs++;
    if (runs === 1) throw new Error("offline");
  });
  await assert.rejects(task(), /offline/);
  await task();
  await task();
  assert.equal(runs, 3);
});
