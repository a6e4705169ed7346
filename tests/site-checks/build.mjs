// Builds a site into a folder: that of the frozen library, with BACKHEALTH_FULL=1 that of this repository, with a change to a copy of its
// input where one is asked for.
import { spawnSync } from "node:child_process";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const REPOSITORY = fileURLToPath(new URL("../../", import.meta.url));

const IS_WHOLE = process.env.BACKHEALTH_FULL === "1";
const LIBRARY = join(REPOSITORY, IS_WHOLE ? "input" : join("tests", "frozen"));

// The frozen library's own day, on which none of its articles is overdue; today for articles that are written on.
const DAY = IS_WHOLE ? new Date().toISOString().slice(0, 10) : "2026-11-30";

// The native executable that `tests/run.sh` has built, or else the project.
const GENERATOR = process.env.BACKHEALTH_NATIVE
  ? [process.env.BACKHEALTH_NATIVE]
  : ["dotnet", "run", "--project", join(REPOSITORY, "generator"), "-c", "Release", "--"];

/** Builds into `folder`/site and gives its path. `change` gets the copy of the input before it is read. */
export async function build({ folder, baseUrl, change = async () => {}, today = DAY }) {
  const input = join(folder, "input");
  const output = join(folder, "site");
  await cp(LIBRARY, input, { recursive: true });
  await change(input);
  const [program, ...before] = GENERATOR;
  const run = spawnSync(
    program,
    [...before, "build", "--input", input, "--output", output, "--base-url", baseUrl, "--today", today],
    { encoding: "utf8", env: { ...process.env, MSBUILDDISABLENODEREUSE: "1" } },
  );
  if (run.status !== 0) throw new Error(`The site could not be built.\n${run.stdout}${run.stderr}`);
  return output;
}
