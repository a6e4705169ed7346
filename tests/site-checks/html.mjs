// What the HTML validator says against the pages of a built site.
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { HtmlValidate, StaticConfigLoader } from "html-validate";

const validator = new HtmlValidate(new StaticConfigLoader({
  root: true,
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    // The renderer of the components writes `<meta />`, that of Markdown `<br />`; the HTML standard allows both forms (section 13.1.2.1,
    // step 6).
    "void-style": "off",
    // The HTML standard does not tell the cases apart (section 13.1.1).
    "doctype-style": ["error", { style: "lowercase" }],
    // A component that shows nothing leaves its indent behind; white space at the end of a line says nothing to any reader.
    "no-trailing-whitespace": "off",
    // Asked for beyond the two sets: readers who listen go from heading to heading.
    "heading-level": "error",
  },
}));

/** The paths of the pages in a folder, redirect pages and the page for what is missing included. */
export async function pagesIn(folder) {
  return (await readdir(folder, { recursive: true })).filter((path) => path.endsWith(".html")).sort();
}

export async function faultsOfPages(folder, pages) {
  const reports = await Promise.all(pages.map((page) => validator.validateFile(join(folder, page))));
  return reports.flatMap((report, index) => faultsOf(report, pages[index]));
}

export async function faultsOfText(html) {
  return faultsOf(await validator.validateString(html), "text");
}

function faultsOf(report, page) {
  return report.results.flatMap((result) => result.messages)
    .map((message) => `${page}:${message.line}:${message.column}: ${message.ruleId}: ${message.message} (${message.selector ?? ""})`);
}
