import assert from "node:assert/strict";
import { test } from "node:test";
import { PANEL } from "./examples.testdata";
import { type PanelModel, judgeOf, piecesOf } from "./panelModel";
import { findRedFlag } from "./redflags";

/** Subject 0 is numbness, subject 1 the back; "posture" speaks against a card, a numb back for an emergency. */
const MODEL: PanelModel = {
  topics: [["numb"], ["back"]],
  stems: "postur wooden",
  pairs: "()",
  weights: { opens: "0nn", emergency: "OOn" },
  bias: { opens: 0, emergency: -1 },
  unit: { opens: 1, emergency: 1 },
  least: { opens: 20, emergency: 10, belief: 0, doubt: -10 },
};
const panel = { ...PANEL, model: MODEL };
const levelOf = (query: string) => findRedFlag(query, panel)?.level ?? "none";

test("the pieces of a query are its stems, its subjects and their pairs", () => {
  assert.deepEqual(piecesOf(["numbness", "legs"], [1, 0]), ["numb", "leg", "@((", "@()", "@))"]);
});

test("a piece that is not known weighs nothing", () => {
  assert.deepEqual(judgeOf(MODEL)(["xyz"], []), { opens: 0, emergency: -1 });
  assert.equal(judgeOf(MODEL)(["wooden"], []).opens, 31);
});

test("where it is nearly sure the model opens a card that no pattern opens", () => {
  assert.equal(levelOf("wooden"), "urgent");
  assert.equal(levelOf("numb back"), "emergency");
  assert.equal(levelOf("foot"), "none");
});

test("a pattern that is not weak needs no model", () => {
  assert.equal(levelOf("posture fever back"), "urgent");
});

test("a weak pattern is doubted where the model speaks against it", () => {
  const weak = { ...panel, patterns: [{ l: "urgent" as const, f: "infection", p: ["{fever} + {back} ?"] }] };
  assert.equal(findRedFlag("fever and back pain", weak)?.flag, "infection");
  assert.equal(findRedFlag("posture, fever and back pain", weak), null);
});

test("misspelt words are believed unless the model speaks against them", () => {
  assert.equal(levelOf("numb grion"), "emergency");
  assert.equal(levelOf("posture numb grion"), "none");
});
