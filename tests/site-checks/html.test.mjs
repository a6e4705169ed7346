import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "./build.mjs";
import { faultsOfPages, faultsOfText, pagesIn } from "./html.mjs";

const EVERY_KIND = fileURLToPath(new URL("every-kind-of-markdown.md", import.meta.url));

// Of the library's articles each third is looked at; at night all of them.
const EVERY = process.env.BACKHEALTH_FULL === "1" ? 1 : 3;

// A day on which every article is overdue.
const LATE = "2100-01-01";

let folder;
before(async () => (folder = await mkdtemp(join(tmpdir(), "backhealth-html-"))));
after(() => rm(folder, { recursive: true, force: true }));

describe("the HTML of the site", () => {
  it("is valid on every page", async () => {
    const site = await build({ folder: join(folder, "real"), baseUrl: "https://example.org/" });
    const pages = await pagesIn(site);

    assert.ok(pages.length > 40 && pages.includes("404.html"), `Only ${pages.length} pages.`);
    assert.deepEqual(await faultsOfPages(site, sampled(pages)), []);
  });

  it("is valid under a base path, on redirect pages, and for each thing that an author can write", async () => {
    const site = await build({ folder: join(folder, "changed"), baseUrl: "https://example.org/a/b/", change, today: LATE });
    const pages = await pagesIn(site);

    const shown = ["causes/every-kind-of-markdown/index.html", "old-name/index.html", "causes/older-name/index.html", "old/page.html"];
    for (const page of shown) {
      assert.ok(pages.includes(page), `${page} was not built.`);
    }
    assert.match(await readFile(join(site, "index.html"), "utf8"), /href="\/a\/b\/causes\/"/);
    assert.match(await readFile(join(site, "causes/muscle-strain/index.html"), "utf8"), /class="overdue-line"/);
    assert.deepEqual(await faultsOfPages(site, [...new Set([...shown, ...sampled(pages)])]), []);
  });
});

/** Every page of a kind of its own, and of the articles each so many. */
function sampled(pages) {
  const isArticle = (page) => /^(causes|symptoms|pain-types|warning-signs|what-helps)\/.*\//.test(page);
  return [...pages.filter((page) => !isArticle(page)), ...pages.filter(isArticle).filter((_, place) => place % EVERY === 0)];
}

describe("the validator", () => {
  const head = `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>A page</title></head>\n`;
  const page = (main) => `${head}<body><main>${main}</main></body>\n</html>\n`;

  it("finds nothing in a page that is right", async () =>
    assert.deepEqual(await faultsOfText(page("<h1>A page</h1><p>Words<br />and words.</p>")), []));

  for (const [fault, main] of [
    ["a block inside a paragraph's inline element", "<h1>A page</h1><p><b><div>Words</div></b></p>"],
    ["an id used twice", "<h1 id=\"a\">A page</h1><p id=\"a\">Words</p>"],
    ["a heading level left out", "<h1>A page</h1><h3>Part</h3>"],
    ["a picture without words", "<h1>A page</h1><img src=\"a.png\">"],
    ["an element that is never closed", "<h1>A page</h1><ul><li>One</li>"],
    ["a style of its own", "<h1>A page</h1><p style=\"color: red\">Words</p>"],
  ]) {
    it(`finds ${fault}`, async () => assert.notDeepEqual(await faultsOfText(page(main)), []));
  }
});

async function change(input) {
  await cp(EVERY_KIND, join(input, "causes", "every-kind-of-markdown.md"));
  const settings = join(input, "settings.yml");
  await writeFile(settings, (await readFile(settings, "utf8")).replace(/^indexing: .*$/m, "indexing: on"));
}
