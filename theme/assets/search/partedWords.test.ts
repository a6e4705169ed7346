import assert from "node:assert/strict";
import { test } from "node:test";
import { partedWords } from "./partedWords";
import { stemOf } from "./stems";

const terms = new Set(["back", "pain", "slipped", "disc", "work", "set", "sit", "cauda", "equina", "tailbone", "nerve"].map(stemOf));

for (const [typed, parts] of Object.entries({
  backpain: ["back", "pain"],
  slipdisc: ["slip", "disc"],
  caudaequina: ["cauda", "equina"],
  worksetup: ["work", "set"],
  situps: ["sit"],
  sciatica: null,
  pain: null,
  upto: null,
})) test(`"${typed}" falls apart into ${parts?.join(" and ") ?? "nothing"}`, () => assert.deepEqual(partedWords(typed, terms), parts));
