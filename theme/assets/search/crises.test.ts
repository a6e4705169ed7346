import assert from "node:assert/strict";
import { test } from "node:test";
import { readCrises } from "./crises";

const HELP = { u: "help/", i: "who-listens", h: "Who listens", x: "Call now." };
const helpFor = readCrises([
  { q: ["back pain"], u: ["b/"] },
  { q: ["helpline", "cant go on"], u: ["help/", "b/"], c: { q: ["suicidal", "want to die", "kill myself", "self harm", "cant go on like this"], i: HELP.i, h: HELP.h, x: HELP.x } },
]);

for (const query of [
  "suicidal", "suicidle", "I feel suicidal because of my back", "I just want to die", "want to die!", "i'm going to kill myself", "thinking of killing myself",
  "self-harm", "I can't go on", "helpline", "my back hurts and I can\u2019t go on like this",
]) {
  test(`"${query}" opens the help`, () => assert.deepEqual(helpFor(query), HELP));
}

for (const query of ["", "back pain", "my back is killing me", "I want the pain to die down", "can't go on holiday", "hurt myself lifting", "did I harm my disc", "die", "want to run"]) {
  test(`"${query}" opens none`, () => assert.equal(helpFor(query), null));
}

test("a library without such words has no help", () => assert.equal(readCrises([{ q: ["suicidal"], u: ["b/"] }])("suicidal"), null));
