// Measures in a real Chromium, slowed down four times, how long the search keeps a page busy while its records come, and the time from a key
// to its results: npm run measure -- [folder of a built site]
// The budgets are 100 ms for a task and 150 ms for a key. CHROMIUM names the browser; nothing but it and Node is needed.
import { spawn } from "node:child_process";
import { createReadStream, existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const BUDGET = 150;
const LONGEST_TASK = 100;
const SLOWER = 4;
const ROUNDS = 5;
const QUERIES = ["sciatica", "slipped disc", "spondilolisthesis", "numb between my legs", "my lower back hurts when i sit at a computer"];
const TYPES = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".json": "application/json", ".svg": "image/svg+xml", ".woff2": "font/woff2" };

const site = process.argv[2] ?? "../output";
if (!existsSync(join(site, "search"))) {
  console.error(`There is no built site in ${site}. Build it first (dotnet run --project generator -c Release), or name its folder.`);
  process.exit(2);
}

const server = createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, "http://site").pathname));
  const file = join(site, path.endsWith("/") ? `${path}index.html` : path);
  if (!existsSync(file) || statSync(file).isDirectory()) return response.writeHead(404).end();
  response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
  createReadStream(file).pipe(response);
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));

// The browser is driven over a pipe (Chrome DevTools Protocol), which needs no package.
const profile = mkdtempSync(join(tmpdir(), "search-measure-"));
const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update"];
const browser = spawn(process.env.CHROMIUM ?? "chromium", [...flags, "--remote-debugging-pipe", `--user-data-dir=${profile}`, "about:blank"], { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
const answers = new Map();
let lastId = 0;
let received = "";
browser.stdio[4].setEncoding("utf8").on("data", (text) => {
  received += text;
  const messages = received.split("\0");
  received = messages.pop();
  for (const message of messages.map((one) => JSON.parse(one))) {
    if (message.error) throw new Error(message.error.message);
    answers.get(message.id)?.(message.result);
  }
});

function send(method, params = {}, sessionId = undefined) {
  const id = ++lastId;
  browser.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
  return new Promise((done) => answers.set(id, done));
}

const { targetId } = await send("Target.createTarget", { url: "about:blank" });
const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
const ask = (method, params) => send(method, params, sessionId);
const evaluate = async (expression) => (await ask("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true })).result.value;

// From the moment the key went down to the frame that shows its results.
const WATCH = `
  window.times = [];
  window.tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ entryTypes: ["longtask"] });
  let down = 0;
  addEventListener("keydown", (event) => { down = event.timeStamp; }, true);
  addEventListener("input", () => {
    const start = down;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => times.push(performance.now() - start);
      port2.postMessage(null);
    });
  });
  document.querySelector("#search-words").focus();`;

await ask("Emulation.setDeviceMetricsOverride", { width: 360, height: 740, deviceScaleFactor: 2, mobile: true });
await ask("Page.navigate", { url: `http://127.0.0.1:${server.address().port}/search/` });
while ((await evaluate("document.readyState")) !== "complete") await pause(50);
await ask("Emulation.setCPUThrottlingRate", { rate: SLOWER });
await evaluate(WATCH);
// All records have come when no file has for a while.
let files = 0;
for (let known = -1; known < files; await pause(3_000)) [known, files] = [files, await evaluate("performance.getEntriesByType('resource').length")];
const tasks = await evaluate("tasks");
console.log(`While ${files} files came: ${tasks.length} tasks over 50 ms, the longest ${Math.max(0, ...tasks).toFixed(0)} ms (budget ${LONGEST_TASK} ms).`);

console.log("Typing for about a minute.");
const slowest = new Map();
const all = [];
for (let round = 0; round < ROUNDS; round++) {
  for (const query of QUERIES) {
    await evaluate(`times.length = 0; document.querySelector("#search-words").value = "";`);
    for (const letter of query) {
      await ask("Input.dispatchKeyEvent", { type: "keyDown", text: letter, key: letter });
      await ask("Input.dispatchKeyEvent", { type: "keyUp", key: letter });
      await pause(60);
    }
    await pause(300);
    const times = await evaluate("times");
    if (times.length !== query.length) throw new Error(`${times.length} of ${query.length} keys of "${query}" were measured.`);
    all.push(...times);
    slowest.set(query, Math.max(slowest.get(query) ?? 0, ...times));
  }
}

const sorted = all.toSorted((a, b) => a - b);
const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(0);
console.log(`${sorted.length} keys at a CPU ${SLOWER} times slower: median ${at(0.5)} ms, 95% within ${at(0.95)} ms, worst ${at(1)} ms (budget ${BUDGET} ms).`);
for (const [query, time] of slowest) console.log(`  worst ${time.toFixed(0)} ms: ${query}`);

const gone = new Promise((done) => browser.once("exit", done));
await send("Browser.close");
await gone;
server.close();
rmSync(profile, { recursive: true, force: true });
