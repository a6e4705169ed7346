import assert from "node:assert/strict";
import { test } from "node:test";
import { HEAD } from "./examples.testdata";
import { indexArticles } from "./indexed.testdata";
import { queryTerms } from "./terms";

const search = indexArticles(HEAD);
const titlesFor = (query: string) => search(queryTerms(query)).map((hit) => hit.article.t);

/** What people type, and the article they should see first. */
const FIRST: Record<string, string[]> = {
  Sciatica: ["sciatica", "SCIATICA", "siatica", "sciatika", "trapped nerve", "pinched nerv", "nerve pain in leg"],
  "Herniated disc": ["slipped disc", "slipd disc", "bulging disk", "herniated disk", "hernated disc", "prolapsed", "slipped disc exercise rest"],
  "Spinal stenosis": ["stenosis", "stenosys", "narrow spine", "spinal sten"],
  "Ankylosing spondylitis": ["AS", "ankilosing spondilitis", "arthritis in spine", "spondyloarthritis"],
  "Morning stiffness": ["stiff in the morning", "morning stiffness", "stiffn", "stiff when waking up"],
  "Numbness and tingling": ["pins and needles", "numb foot", "tingling", "tingeling"],
  "Muscle strain": ["pulled muscle", "strain", "muscle strained"],
  "Muscle spasm": ["back spasm", "spasim"],
  "Buttock pain": ["pain in my bum", "sore backside", "buttok"],
  "Chronic back pain": ["chronic pain", "back pain for months", "long-term back pain"],
  "Acute back pain": ["sudden back pain", "acute"],
  "Nerve pain": ["nerve pain", "burning pain", "neuropathic"],
  "Staying active": ["exercise", "exersise", "walking", "keep moving"],
  "Pain medicines": ["ibuprofen", "ibuprofin", "drugs", "pain killers tablets"],
  "Sleeping with back pain": ["best mattress", "matress", "pillow", "sleeping position"],
  Physiotherapy: ["physio", "fysiotherapy", "phisiotherapy", "physical therapy"],
  "Heat and cold": ["hot water bottle", "heat or ice", "ice"],
  Osteoporosis: ["osteoperosis", "brittle bones"],
  "Osteoarthritis of the spine": ["osteoarthritis", "wear and tear", "wear & tear"],
  "Cauda equina syndrome": ["cauda equina", "corda equina", "CES"],
  "Sitting and desk work": ["posture", "office chair", "sitting at a desk"],
  Scoliosis: ["scoliosis", "scholiosis", "curved spine"],
  "Kidney stones": ["kidney", "kidny stone"],
};

for (const [title, queries] of Object.entries(FIRST)) {
  for (const query of queries) {
    test(`"${query}" finds ${title} first`, () => assert.equal(titlesFor(query)[0], title));
  }
}

test("a word that begins as typed comes before one that is spelt alike", () => {
  const search = indexArticles({
    articles: [
      { u: "a/", t: "Spines", k: "", d: "", a: [], h: [] },
      { u: "b/", t: "Spinach", k: "", d: "", a: [], h: [] },
      { u: "c/", t: "Spina", k: "", d: "", a: [], h: [] },
      { u: "d/", t: "Stine", k: "", d: "", a: [], h: [] },
    ],
    synonyms: [],
  });
  const titles = search(queryTerms("spinac")).map((hit) => hit.article.t);
  assert.equal(titles[0], "Spinach");
  assert.ok(titles.includes("Spina"));
});

test("only the last word may be unfinished", () => {
  assert.ok(titlesFor("scolio").includes("Scoliosis"));
  assert.ok(!titlesFor("scol rest ").includes("Scoliosis"));
});

test("a phrase that means the same is found too, after the words themselves", () => {
  assert.equal(titlesFor("lumbago")[0], "Acute back pain");
  const search = indexArticles({
    articles: [
      { u: "a/", t: "Backside", k: "", d: "", a: [], h: [] },
      { u: "b/", t: "Bum", k: "", d: "", a: [], h: [] },
    ],
    synonyms: [["bum", "backside"]],
  });
  assert.deepEqual(search(queryTerms("sore bum")).map((hit) => hit.article.t), ["Bum", "Backside"]);
});

test("an everyday query does not bring every article", () => {
  assert.ok(titlesFor("slipped disc").length < HEAD.articles.length / 2);
});

test("words that are in no article find nothing", () => {
  assert.deepEqual(titlesFor("quantum xylophone"), []);
});

test("a hit tells the terms that were found", () => {
  const [best] = search(queryTerms("hernated disc"));
  assert.ok(best?.terms.includes("herniat"));
  assert.ok(best?.terms.includes("disc"));
});
