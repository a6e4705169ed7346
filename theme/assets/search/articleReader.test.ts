import assert from "node:assert/strict";
import { test } from "node:test";
import { ArticleReader } from "./articleReader";
import type { HeadPart } from "./records";

const topics = { "causes/": { k: "Cause", h: ["What it is"] }, "symptoms/": { k: "Symptom", h: [] } };

function articlesOf(...parts: HeadPart[]) {
  const reader = new ArticleReader();
  return parts.flatMap((part) => reader.read(part).named);
}

test("an article has the kind and the headings of its topic, and its own beside them", () => {
  const strain = { u: "causes/strain/", t: "Strain" };
  const spasm = { u: "symptoms/spasm/", t: "Spasm", a: ["cramp"] };
  assert.deepEqual(articlesOf({ topics, articles: [strain, spasm], details: [{ d: "Torn.", h: ["Who gets it"] }, { d: "Tight." }] }), [
    { ...strain, k: "Cause", d: "Torn.", a: [], h: ["What it is", "Who gets it"] },
    { ...spasm, k: "Symptom", d: "Tight.", h: [] },
  ]);
});

test("an address that ends with its topic gets the words of the title", () => {
  assert.equal(articlesOf({ topics, articles: [{ u: "causes/", t: "Long-term Muscle strain" }] })[0]?.u, "causes/long-term-muscle-strain/");
});

test("a page keeps its own kind and headings, also where it introduces a topic", () => {
  const page = { u: "causes/", t: "Causes", k: "Page" };
  assert.deepEqual(articlesOf({ topics, articles: [page] }), [{ ...page, d: "", a: [], h: [] }]);
});

test("what else an article says stays", () => {
  const [map] = articlesOf({ topics, articles: [{ u: "map/", t: "Map", k: "Page", l: "urgent", f: ["fever"] }] });
  assert.equal(map?.l, "urgent");
  assert.deepEqual(map?.f, ["fever"]);
});

test("details that come in a later part go to the articles in their order, and a later part knows the topics", () => {
  const reader = new ArticleReader();
  const [first, second] = reader.read({ topics, articles: [{ u: "causes/", t: "One" }, { u: "causes/", t: "Two" }] }).named;
  assert.equal(first?.d, "");
  assert.deepEqual(reader.read({ details: [{ d: "1" }, { d: "2" }] }).detailed, [first, second]);
  assert.deepEqual([first?.d, second?.d], ["1", "2"]);
  const { named, detailed } = reader.read({ articles: [{ u: "causes/", t: "Three" }], details: [{ d: "3", h: ["More"] }] });
  assert.deepEqual(named, detailed);
  assert.deepEqual(named, [{ u: "causes/three/", t: "Three", k: "Cause", a: [], d: "3", h: ["What it is", "More"] }]);
});
