import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lint, STYLES } from "./css.mjs";

describe("the styles of the theme", () => {
  it("keep stylelint's standard rules", async () => {
    const { files, faults } = await lint({ files: STYLES });

    assert.ok(files.length > 10, `Only ${files.length} files.`);
    assert.deepEqual(faults, []);
  });
});

describe("the rules", () => {
  it("find nothing in styles that are right", async () => {
    const { faults } = await lint({ code: ":root {\n  --sans: Arial, sans-serif;\n}\n\n.card {\n  color: var(--ink);\n}\n" });

    assert.deepEqual(faults, []);
  });

  for (const [fault, code] of [
    ["a property that does not exist", "a {\n  colour: red;\n}\n"],
    ["a property set twice", "a {\n  color: red;\n  margin: 0;\n  color: blue;\n}\n"],
    ["a colour that is none", "a {\n  color: #12;\n}\n"],
    ["a selector that does not exist", "a:hoover {\n  color: red;\n}\n"],
    ["a rule without content", "a {\n}\n"],
  ]) {
    it(`find ${fault}`, async () => assert.notDeepEqual((await lint({ code })).faults, []));
  }
});
