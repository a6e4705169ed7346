/** Trains the model of the red-flag panel on the phrases under tests/golden: `npm run train-panel`, which the README of the tests explains. */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { meantWords } from "../assets/search/meantWords";
import { type PanelModel, ZERO, judgeOf, piecesOf } from "../assets/search/panelModel";
import { patternsOf } from "../assets/search/panelPatterns";
import type { Panel } from "../assets/search/records";
import { readRecords, repository } from "../assets/search/siteRecords.testdata";
import { rowOf, tensesOf } from "../assets/search/wordForms";
import { wordsOf } from "../assets/search/words";
import { type Example, type Weights, scoreOf, train } from "./logistic";

const MOST_PIECES = 240;
const FOLDS = 5;
/** The letters on each side of nothing. */
const FURTHEST = 31;
/** Of ordinary phrases that were kept out of the training, this share may open a card by the model alone. */
const FALSE_OPENS = 0.008;
/** And this share of those that are no emergency may open the emergency card by it. */
const FALSE_EMERGENCIES = 0.02;
/** A pattern of misspelt words is believed above this share of ordinary phrases. */
const BELIEF = 0.1;
/** A weak pattern is believed but for the phrases that score like the lowest of those with a sign: this share of them. */
const DOUBT = 0.005;

/** The phrases that must be right count so many times. */
const GOLDEN_TIMES = 2;

const golden = join(repository, "tests", "golden");
const topics = Object.values(JSON.parse(readFileSync(join(repository, "theme", "training", "topics.json"), "utf8")) as Record<string, string[]>);
const unweighed = { topics, stems: "", pairs: "", weights: { opens: "", emergency: "" }, bias: { opens: 0, emergency: 0 }, unit: { opens: 0, emergency: 0 }, least: { opens: 0, emergency: 0, belief: 0, doubt: 0 } };
const { phrases, topics: terms } = patternsOf({ ...readRecords<Panel>("panel"), model: unweighed });

function rowsOf(file: string): string[][] {
  const lines = readFileSync(join(golden, file), "utf8").split(/\r?\n/).slice(1);
  return lines.filter((line) => line !== "").map((line) => line.split("\t"));
}

const levelOf = (kind: string): string => kind.replace(/^(?:query|author)-/, "").replace("ordinary", "none");
const recall = readdirSync(golden).filter((name) => /^recall-.*\.tsv$/.test(name)).sort();
const rows = [
  ...recall.flatMap(rowsOf).map(([kind = "", phrase = ""]) => ({ level: levelOf(kind), phrase, isGolden: false })),
  ...Array.from({ length: GOLDEN_TIMES }, () => rowsOf("red-flag-phrases.tsv").map(([level = "", , phrase = ""]) => ({ level, phrase, isGolden: true }))).flat(),
];

const examples = rows.map(({ level, phrase, isGolden }) => {
  const words = wordsOf(phrase);
  const row = rowOf(words);
  const meant = (word: string): Set<string> => new Set(tensesOf(word).flatMap((tense) => [...meantWords(tense, phrases.words)]));
  const places = phrases.find(words.map((word, place) => ({ isLittle: false, rank: place, ...row[place], meant: meant(word), sentence: 0 })));
  const spoken = terms.flatMap((ofTopic, topic) => (ofTopic.some((term) => places.has(term)) ? [topic] : []));
  return { level, words, spoken, pieces: piecesOf(words, spoken), fold: foldOf(phrase), isGolden };
});

/** The same phrase is always kept out with the same others. */
function foldOf(phrase: string): number {
  return [...phrase].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % FOLDS;
}

const asExamples = (isRight: (level: string) => boolean, rest = examples): Example[] => rest.map(({ level, pieces }) => ({ pieces, isRight: isRight(level) }));
const opensFor = (level: string): boolean => level !== "none";
const isEmergency = (level: string): boolean => level === "emergency";

/** The scores of examples by a model that has not seen them. */
function unseenScores(isRight: (level: string) => boolean): { level: string; score: number }[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = train(asExamples(isRight, examples.filter((one) => one.fold !== fold)), MOST_PIECES);
    return examples.filter((one) => one.fold === fold).map(({ level, pieces }) => ({ level, score: scoreOf(weights, pieces) }));
  }).flat();
}

/** The score that so many of some examples reach. */
function leastFor(scores: { score: number }[], share: number): number {
  const sorted = scores.map(({ score }) => score).sort((a, b) => b - a);
  return Math.ceil((sorted[Math.floor(share * sorted.length)] ?? 0) * 100) / 100;
}

const unseen = { opens: unseenScores(opensFor), emergency: unseenScores(isEmergency) };
const ordinary = unseen.opens.filter(({ level }) => level === "none");
const least = {
  opens: leastFor(ordinary, FALSE_OPENS),
  emergency: leastFor(unseen.emergency.filter(({ level }) => level !== "emergency"), FALSE_EMERGENCIES),
  belief: leastFor(ordinary, BELIEF),
  doubt: leastFor(unseen.opens.filter(({ level }) => level !== "none"), 1 - DOUBT),
};
for (const level of ["emergency", "urgent"]) {
  const ofLevel = unseen.opens.filter((one) => one.level === level);
  const share = ofLevel.filter(({ score }) => score >= least.opens).length / ofLevel.length;
  console.log(`Alone, the model opens a card for ${(100 * share).toFixed(1)}% of ${level} phrases that it was not trained on.`);
}

const round = (value: number): number => Number(value.toPrecision(4));

/** Weights as letters, ZERO for nothing. */
function letters({ weights }: Weights, pieces: string[]): { unit: number; text: string } {
  const unit = Math.max(...[...weights.values()].map(Math.abs)) / FURTHEST;
  return { unit: round(unit), text: pieces.map((piece) => String.fromCharCode(ZERO + Math.round((weights.get(piece) ?? 0) / unit))).join("") };
}

const opens = train(asExamples(opensFor), MOST_PIECES);
const isPair = (piece: string): boolean => piece.startsWith("@");
const sorted = [...opens.weights.keys()].sort();
const [stems, pairs] = [sorted.filter((piece) => !isPair(piece)), sorted.filter(isPair)];
const emergency = train(asExamples(isEmergency), MOST_PIECES, new Set(sorted));
const [forOpens, forEmergency] = [letters(opens, [...stems, ...pairs]), letters(emergency, [...stems, ...pairs])];
const model: PanelModel = {
  topics,
  stems: stems.join(" "),
  pairs: pairs.map((pair) => pair.slice(1)).join(""),
  weights: { opens: forOpens.text, emergency: forEmergency.text },
  bias: { opens: round(opens.bias), emergency: round(emergency.bias) },
  unit: { opens: forOpens.unit, emergency: forEmergency.unit },
  least,
};

/** A phrase that must open nothing, or no emergency, keeps the model from it. */
const judge = judgeOf(model);
const judged = examples.filter(({ isGolden }) => isGolden).map(({ level, words, spoken }) => ({ level, ...judge(words, spoken) }));
const above = (scores: number[]): number => Math.floor(Math.max(...scores) * 100 + 1) / 100;
least.opens = Math.max(least.opens, above(judged.filter(({ level }) => !opensFor(level)).map((one) => one.opens)));
least.emergency = Math.max(least.emergency, above(judged.filter(({ level }) => !isEmergency(level)).map((one) => one.emergency)));
writeFileSync(join(repository, "theme", "panel-model.json"), `${JSON.stringify(model)}\n`);
console.log(`${rows.length} phrases, ${stems.length} stems and ${pairs.length} pairs of subjects: theme/panel-model.json. Build the site again to use it.`);
