import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { delayed } from "./delay";

test("only the last of several plans is carried out, after the pause", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const done: string[] = [];
  const pause = delayed(400);
  pause.plan(() => done.push("first"));
  mock.timers.tick(300);
  pause.plan(() => done.push("second"));
  mock.timers.tick(399);
  assert.deepEqual(done, []);
  mock.timers.tick(1);
  assert.deepEqual(done, ["second"]);
  mock.timers.reset();
});

test("a flush carries out what is planned, once", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const done: string[] = [];
  const pause = delayed(400);
  pause.plan(() => done.push("now"));
  pause.flush();
  pause.flush();
  mock.timers.tick(500);
  assert.deepEqual(done, ["now"]);
  mock.timers.reset();
});
