// Builds the site of this repository into a folder, with a change to a copy of its input where one is asked for.
import { spawnSync } from "node:child_process";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const REPOSITORY = fileURLToPath(new URL("../../", import.meta.url));

// A day on which no article is overdue: a day in the past stays one.
const DAY = "2026-11-22";

/** Builds into `folder`/site and gives its path. `change` gets the copy of the input before it is read. */
export async function build({ folder, baseUrl, change = async () => {}, today = DAY }) {
  const input = join(folder, "input");
  const output = join(folder, "site");
  await cp(join(REPOSITORY, "input"), input, { recursive: true });
  await change(input);
  const run = spawnSync(
    "dotnet",
    [
      ...["run", "--project", join(REPOSITORY, "generator"), "-c", "Release", "--"],
      ...["build", "--input", input, "--output", output, "--base-url", baseUrl, "--today", today],
    ],
    { encoding: "utf8", env: { ...process.env, MSBUILDDISABLENODEREUSE: "1" } },
  );
  if (run.status !== 0) throw new Error(`The site could not be built.\n${run.stdout}${run.stderr}`);
  return output;
}
