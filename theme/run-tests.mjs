// Bundles the tests that stand beside what they test and runs them with Node's own test runner.
import { spawnSync } from "node:child_process";
import { readdir, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const theme = fileURLToPath(new URL(".", import.meta.url));
const bundles = `${theme}node_modules/.cache/tests`;

const names = await readdir(`${theme}assets`, { recursive: true });
const tests = names.filter((name) => name.endsWith(".test.ts")).sort();
await rm(bundles, { recursive: true, force: true });
await build({
  entryPoints: tests.map((name) => `${theme}assets/${name}`),
  outdir: bundles,
  outbase: `${theme}assets`,
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
