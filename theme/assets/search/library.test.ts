import assert from "node:assert/strict";
import { test } from "node:test";
import { indexArticles } from "./indexed.testdata";
import { readHead } from "./siteRecords.testdata";
import { stemOf } from "./stems";
import { queryTerms, termsOf } from "./terms";
import { wordsOf } from "./words";

const head = readHead();
const search = indexArticles(head);
const FIRST = 3;
const SHORTEST_TITLE = 7;
/** Of some 9,000 ways to get one letter of a title wrong and 100,000 to get two wrong, every so many are tried; at night more of them. */
const IS_NIGHT = process.env.BACKHEALTH_FULL === "1";
const EVERY_SLIP = IS_NIGHT ? 1 : 5;
const EVERY_PAIR = IS_NIGHT ? 5 : 120;

const foundBy = (query: string): string[] => search(queryTerms(query)).map(({ article }) => article.u);
const isAmongFirst = (query: string, address: string): boolean => foundBy(query).slice(0, FIRST).includes(address);

test("each title finds its article first", () => {
  assert.deepEqual(head.articles.filter(({ t, u }) => foundBy(t)[0] !== u).map(({ t }) => t), []);
});

test("each alias finds its article first", () => {
  const missed = head.articles.flatMap(({ a, u }) => a.filter((alias) => foundBy(alias)[0] !== u).map((alias) => `${alias}: ${u}`));
  assert.deepEqual(missed, []);
});

/** The articles that a group of synonyms speaks of: those with one of its phrases as a name. */
function articlesOf(group: string[]): string[] {
  const phrases = new Set(group.map((phrase) => termsOf(phrase).join(" ")));
  return head.articles.filter(({ t, a }) => [t, ...a].some((name) => phrases.has(termsOf(name).join(" ")))).map(({ u }) => u);
}

test("each synonym of a name finds the article among the first three", () => {
  const missed = head.synonyms.flatMap((group) => {
    const articles = articlesOf(group);
    return articles.length === 0 ? [] : group.filter((phrase) => !articles.some((u) => isAmongFirst(phrase, u))).map((phrase) => `${phrase}: ${articles.join(", ")}`);
  });
  assert.deepEqual(missed, []);
});

test("the phrases of a group that names no article find one article together", () => {
  const missed = head.synonyms.filter((group) => articlesOf(group).length === 0).filter((group) => {
    const found = group.map((phrase) => foundBy(phrase).slice(0, FIRST));
    return !found[0]?.some((u) => found.every((list) => list.includes(u)));
  });
  assert.deepEqual(missed.map((group) => group.join(", ")), []);
});

test("no group of synonyms joins two subjects", () => {
  assert.deepEqual(head.synonyms.filter((group) => articlesOf(group).length > 2).map((group) => group.join(", ")), []);
});

const known = new Set(head.articles.flatMap(({ t, a, h, d }) => [t, d, ...a, ...h]).flatMap(termsOf));

/** True where a slip has made another word of the library: who types "waking" means waking, not walking. */
const isAnotherWord = (typed: string, title: string): boolean =>
  wordsOf(typed).some((word, place) => known.has(stemOf(word)) && word !== wordsOf(title)[place]);

/** The ways to get one letter of a text wrong from a place on: left out, doubled, exchanged, swapped with the next. */
function* slips(text: string, from = 0): Generator<{ typed: string; end: number }> {
  for (let i = from; i < text.length; i++) {
    const [before, letter, next, rest] = [text.slice(0, i), text[i] ?? "", text[i + 1] ?? "", text.slice(i + 1)];
    if (!/[a-z]/.test(letter)) continue;
    yield { typed: before + rest, end: i };
    yield { typed: before + letter + letter + rest, end: i + 2 };
    yield { typed: before + (letter === "o" ? "i" : "o") + rest, end: i + 1 };
    if (/[a-z]/.test(next) && next !== letter) yield { typed: before + next + letter + rest.slice(1), end: i + 2 };
  }
}

/** Titles with enough letters in the words that count: of "Take this with you" only "take" does. */
const longTitles = head.articles.filter(({ t }) => queryTerms(t).words.join("").length >= SHORTEST_TITLE).map(({ t, u }) => ({ t: t.toLowerCase(), u }));

function missedOf(typos: (title: string) => string[]): string[] {
  return longTitles.flatMap(({ t, u }) => typos(t).filter((typed) => !isAnotherWord(typed, t) && !isAmongFirst(typed, u)));
}

test("each title with one letter wrong finds its article among the first three", () => {
  assert.deepEqual(missedOf((title) => [...slips(title)].map(({ typed }) => typed).filter((_, place) => place % EVERY_SLIP === 0)), []);
});

test("each title with two letters wrong finds its article among the first three", () => {
  const twice = (title: string): string[] => [...slips(title)].flatMap(({ typed, end }) => [...slips(typed, end)].map((second) => second.typed));
  assert.deepEqual(missedOf((title) => twice(title).filter((_, place) => place % EVERY_PAIR === 0)), []);
});
