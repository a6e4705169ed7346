// Bundles the tests beside this file and runs them with Node's own test runner.
import { spawnSync } from "node:child_process";
import { readdir, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const theme = fileURLToPath(new URL("../../", import.meta.url));
const bundles = `${theme}node_modules/.cache/search-tests`;

const tests = (await readdir(here)).filter((name) => name.endsWith(".test.ts")).sort();
await rm(bundles, { recursive: true, force: true });
await build({
  entryPoints: tests.map((name) => here + name),
  outdir: bundles,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  platform: "node",
  format: "esm",
  sourcemap: "inline",
  logLevel: "warning",
});

const files = tests.map((name) => `${bundles}/${name.replace(/\.ts$/, ".mjs")}`);
const run = spawnSync(process.execPath, ["--enable-source-maps", "--test", ...files], { cwd: theme, stdio: "inherit" });
process.exitCode = run.status ?? 1;
