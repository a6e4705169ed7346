import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { faults, workflows } from "./workflows.mjs";

const GOOD = `name: Good
on:
  pull_request:
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@${"0".repeat(40)} # v1.2.3
      - run: echo "$WORD"
        env:
          WORD: \${{ github.head_ref }}
`;

describe("the workflows", () => {
  for (const [name, text] of workflows()) {
    it(`${name} has nothing wrong`, async () => assert.deepEqual(await faults(text, name), []));
  }

  it("are there", () => assert.ok(workflows().has("check.yml") && workflows().has("publish.yml")));
});

describe("the rules for workflows", () => {
  it("find nothing in one that is right", async () => assert.deepEqual(await faults(GOOD), []));

  for (const [fault, find, put] of [
    ["an event that does not exist", "pull_request:", "pul_request:"],
    ["an action that is not pinned", `@${"0".repeat(40)} # v1.2.3`, "@v1"],
    ["a pinned action without its version", " # v1.2.3", ""],
    ["words of a stranger in a shell", 'echo "$WORD"', "echo ${{ github.head_ref }}"],
    ["no permissions", "permissions:\n  contents: read\n", ""],
    ["rights to write for a pull request", "contents: read", "contents: write"],
    ["rights of a single job", "    timeout-minutes: 10\n", "    timeout-minutes: 10\n    permissions:\n      issues: write\n"],
    ["the rights of the repository", "  pull_request:", "  pull_request_target:"],
    ["a secret", "github.head_ref", "secrets.KEY"],
    ["a job without an end", "    timeout-minutes: 10\n", ""],
  ]) {
    it(`find ${fault}`, async () => {
      assert.ok(GOOD.includes(find));
      assert.notDeepEqual(await faults(GOOD.replace(find, put)), []);
    });
  }
});
