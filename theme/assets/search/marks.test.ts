import assert from "node:assert/strict";
import { test } from "node:test";
import { countFound, excerpt, markedStretches } from "./marks";

const shown = (text: string, ...terms: string[]) =>
  markedStretches(text, new Set(terms))
    .map(({ text, found }) => (found ? `[${text}]` : text))
    .join("");

test("the found words are marked as they were written, and nothing is lost", () => {
  assert.equal(shown("Numbness – numb, not number.", "numb"), "[Numbness] – [numb], not number.");
  assert.equal(shown("You can’t stand", "cant"), "You [can’t] stand");
  assert.equal(shown("Nothing here", "disc"), "Nothing here");
  assert.equal(shown("<b>disc</b>", "disc"), "<b>[disc]</b>");
});

test("the word itself counts as well as its stem", () => {
  assert.equal(shown("Morning stiffness", "stiffness"), "Morning [stiffness]");
  assert.equal(countFound("Pain and painful pain", new Set(["pain"])), 3);
});

test("a short text is its own excerpt", () => {
  assert.equal(excerpt("A short text.", new Set(["short"])), "A short text.");
});

test("an excerpt of a long text begins shortly before the first found word", () => {
  const filler = "some other words that fill the line ".repeat(8);
  const long = `${filler}sciatica is here. ${filler}`;
  const words = excerpt(long, new Set(["sciatica"]));
  assert.ok(words.startsWith("… "));
  assert.ok(words.endsWith(" …"));
  assert.ok(words.includes("sciatica is here."));
  assert.ok(words.length < 150);
  assert.ok(excerpt(long, new Set()).startsWith("some other"));
});
