// Builds the site as it will be once search engines may list it, and holds some of its pages to Lighthouse's scores.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { build } from "../site-checks/build.mjs";
import { startHost } from "./host.mjs";

const PAGES = ["", "symptoms/sciatica/", "causes/", "search/", "warning-signs/"];

const GOALS = { performance: 99, accessibility: 100, "best-practices": 100, seo: 100 };

const FLAGS = [
  "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update",
];

// The time of a page depends on what else the machine does; a page that is slow three times in a row is slow.
const ATTEMPTS = 3;

/** Without this, search engines are asked to leave every page out, and Lighthouse says so. */
async function switchIndexingOn(input) {
  const settings = join(input, "settings.yml");
  await writeFile(settings, (await readFile(settings, "utf8")).replace(/^indexing: .*$/m, "indexing: on"));
}

async function audit(address, chrome) {
  const { lhr } = await lighthouse(address, { port: chrome.port, onlyCategories: Object.keys(GOALS), logLevel: "error" });
  if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
  const scores = Object.fromEntries(Object.keys(GOALS).map((name) => [name, Math.round(lhr.categories[name].score * 100)]));
  return { scores, lacks: lacksOf(lhr, scores) };
}

/** What cost points, in the categories that are below their goals. */
function lacksOf(lhr, scores) {
  return Object.keys(GOALS).filter((name) => scores[name] < GOALS[name]).flatMap((name) =>
    lhr.categories[name].auditRefs
      .filter((each) => each.weight > 0 && lhr.audits[each.id].score !== null && lhr.audits[each.id].score < 0.9)
      .map((each) => `    ${name}: ${each.id}: ${lhr.audits[each.id].title} ${lhr.audits[each.id].displayValue ?? ""}`));
}

async function bestOf(address, chrome) {
  let best;
  for (let attempt = 0; attempt < ATTEMPTS && !(best?.lacks.length === 0 && reached(best.scores)); attempt++) {
    const next = await audit(address, chrome);
    if (!best || next.scores.performance >= best.scores.performance) best = next;
  }
  return best;
}

function reached(scores) {
  return Object.entries(GOALS).every(([name, goal]) => scores[name] >= goal);
}

function row(first, cells) {
  return [first.padEnd(22), ...cells.map((cell) => String(cell).padStart(20))].join("");
}

const pages = process.argv.length > 2 ? process.argv.slice(2) : PAGES;
const folder = await mkdtemp(join(tmpdir(), "backhealth-lighthouse-"));
const host = await startHost();
let chrome;
let failed = 0;
try {
  await host.serve(await build({ folder, baseUrl: host.baseUrl, change: switchIndexingOn }));
  chrome = await launch({ chromeFlags: FLAGS, logLevel: "error" });
  console.log(row("page", Object.entries(GOALS).map(([name, goal]) => `${name} ${goal}`)));
  for (const page of pages) {
    const { scores, lacks } = await bestOf(host.baseUrl + page, chrome);
    console.log(row(`/${page}`, Object.values(scores)));
    for (const lack of lacks) console.log(lack);
    failed += reached(scores) ? 0 : 1;
  }
} finally {
  chrome?.kill();
  host.stop();
  await rm(folder, { recursive: true, force: true });
}

console.log(failed === 0 ? "Every page reaches its goals." : `${failed} pages are below their goals.`);
process.exitCode = failed === 0 ? 0 : 1;
