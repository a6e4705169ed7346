import assert from "node:assert/strict";
import { test } from "node:test";
import { readHead } from "./readHead";

const topics = { "causes/": { k: "Cause", h: ["What it is"] }, "symptoms/": { k: "Symptom", h: [] } };
const read = (...articles: Parameters<typeof readHead>[0]["articles"]) => readHead({ synonyms: [["disc", "disk"]], topics, articles });

test("an article has the kind and the headings of its topic, and its own beside them", () => {
  assert.deepEqual(read({ u: "causes/strain/", t: "Strain", d: "", h: ["Who gets it"] }, { u: "symptoms/spasm/", t: "Spasm", d: "", a: ["cramp"] }).articles, [
    { u: "causes/strain/", t: "Strain", k: "Cause", d: "", a: [], h: ["What it is", "Who gets it"] },
    { u: "symptoms/spasm/", t: "Spasm", k: "Symptom", d: "", a: ["cramp"], h: [] },
  ]);
});

test("an address that ends with its topic gets the words of the title", () => {
  assert.equal(read({ u: "causes/", t: "Long-term Muscle strain", d: "" }).articles[0]?.u, "causes/long-term-muscle-strain/");
});

test("a page keeps its own kind and headings, also where it introduces a topic", () => {
  assert.deepEqual(read({ u: "causes/", t: "Causes", k: "Page", d: "" }).articles, [{ u: "causes/", t: "Causes", k: "Page", d: "", a: [], h: [] }]);
});

test("the synonyms and what else an article says stay", () => {
  const { articles, synonyms } = read({ u: "map/", t: "Map", k: "Page", d: "", l: "urgent", f: ["fever"] });
  assert.deepEqual(synonyms, [["disc", "disk"]]);
  assert.equal(articles[0]?.l, "urgent");
  assert.deepEqual(articles[0]?.f, ["fever"]);
});
