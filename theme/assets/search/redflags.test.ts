import assert from "node:assert/strict";
import { test } from "node:test";
import { PANEL } from "./examples.testdata";
import { findRedFlag } from "./redflags";

const levelOf = (query: string) => findRedFlag(query, PANEL)?.level ?? "none";

test("the terms may stand in any order and apart", () => {
  assert.equal(levelOf("numb groin"), "emergency");
  assert.equal(levelOf("My bottom has suddenly gone all NUMB"), "emergency");
  assert.equal(levelOf("numb foot"), "none");
});

test("all terms must stand within ten words", () => {
  assert.equal(levelOf("numb b c d e f g h i groin"), "emergency");
  assert.equal(levelOf("numb b c d e f g h i j groin"), "none");
});

test("all terms must stand in one sentence", () => {
  assert.equal(levelOf("My foot is numb. My groin is fine"), "none");
  assert.equal(levelOf("numb\ngroin"), "none");
  assert.equal(levelOf("numb, groin"), "emergency");
});

test("a phrase must stand together", () => {
  assert.equal(levelOf("no real feeling in my groin"), "none");
  assert.equal(levelOf("no feeling in my groin"), "emergency");
});

test("apostrophes do not matter", () => {
  for (const query of ["can't pee", "can’t pee", "cant pee", "I CAN'T PEE"]) assert.equal(levelOf(query), "emergency", query);
});

test("other forms of a word count", () => {
  assert.equal(levelOf("can't peeing"), "emergency");
  assert.equal(levelOf("numbed genital"), "emergency");
  assert.equal(levelOf("fevers in the spines"), "urgent");
});

test("one wrong letter is forgiven in words of five or more letters, and two swapped in those of four", () => {
  for (const query of ["numb grion", "numb botom", "numb bottum", "numb bootom", "numb genitls", "numb-ness groyn"]) {
    assert.equal(levelOf(query), "emergency", query);
  }
  assert.equal(levelOf("nubm groin"), "emergency");
  assert.equal(levelOf("nmbb groin"), "none");
  assert.equal(levelOf("numb bttm"), "none");
});

test("an everyday word is not taken for a misspelling", () => {
  assert.equal(levelOf("never had back pain"), "none");
  assert.equal(levelOf("feverr and back pain"), "urgent");
});

test("a word of one pattern is not taken for a misspelt word of another", () => {
  assert.equal(levelOf("unexplained height loss"), "none");
  assert.equal(levelOf("unexplained wieght loss"), "urgent");
});

test("emergency beats urgent, whatever the order", () => {
  assert.deepEqual(findRedFlag("fever, back pain and a numb groin", PANEL), { level: "emergency", flag: "cauda-equina" });
  assert.deepEqual(findRedFlag("fever and back pain", PANEL), { level: "urgent", flag: "infection" });
});

test("nothing opens nothing", () => {
  assert.equal(findRedFlag("", PANEL), null);
  assert.equal(findRedFlag("sciatica", PANEL), null);
  assert.equal(findRedFlag("numb groin", { ...PANEL, patterns: [{ l: "urgent", f: "x", p: ["{unknown}"] }] }), null);
});
