import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Panel } from "./records";
import { findRedFlag } from "./redflags";

const repository = join(process.cwd(), "..");

/** The panel records: those that PANEL_JSON names, or those of the last build. */
function panelPath(): string {
  if (process.env["PANEL_JSON"]) return process.env["PANEL_JSON"];
  const folder = join(repository, "output", "search");
  try {
    const [name] = readdirSync(folder).filter((file) => /^panel\..*json$/.test(file));
    if (name) return join(folder, name);
  } catch {
    // Told below, together with what to do.
  }
  throw new Error("No panel records. Build the site first (dotnet run --project generator), or set PANEL_JSON to their path.");
}

const panel = JSON.parse(readFileSync(panelPath(), "utf8")) as Panel;
const rows = readFileSync(join(repository, "tests", "golden", "red-flag-phrases.tsv"), "utf8")
  .split(/\r?\n/)
  .slice(1)
  .filter((line) => line !== "")
  .map((line) => line.split("\t"));

test("the golden file has phrases of every level", () => {
  for (const level of ["emergency", "urgent", "none"]) assert.ok(rows.some((row) => row[0] === level), level);
});

for (const [level, reader, phrase] of rows) {
  if (reader !== "both" && reader !== "panel") continue;
  test(`"${phrase}" opens ${level}`, () => assert.equal(findRedFlag(phrase ?? "", panel)?.level ?? "none", level));
}
