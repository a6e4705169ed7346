// What stylelint says against styles, under its standard rules.
import { fileURLToPath } from "node:url";
import stylelint from "stylelint";

const here = fileURLToPath(new URL(".", import.meta.url));

const config = {
  extends: "stylelint-config-standard",
  rules: {
    // esbuild joins the files and takes either form.
    "import-notation": "string",
    // Browsers of 2021 read `min-width` but not `width >=`, and a phone is kept for long.
    "media-feature-range-notation": "prefix",
    // Names of fonts keep the capitals their makers gave them.
    "value-keyword-case": ["lower", { ignoreProperties: ["/^--/"] }],
    // A group of tokens begins with an empty line.
    "custom-property-empty-line-before": null,
    "declaration-empty-line-before": null,
    // Each file is about one part of a page: selectors that share their last word only do not meet on one element.
    "no-descending-specificity": null,
    // Safari has text-size-adjust under its own name only.
    "property-no-vendor-prefix": [true, { ignoreProperties: ["-webkit-text-size-adjust"] }],
  },
};

export const STYLES = fileURLToPath(new URL("../../theme/assets/**/*.css", import.meta.url)).replaceAll("\\", "/");

/** The files that were read, and what is wrong in them. */
export async function lint(options) {
  const { results } = await stylelint.lint({ ...options, config, configBasedir: here });
  const faults = results.flatMap(({ source, warnings, parseErrors, invalidOptionWarnings }) =>
    [...warnings, ...parseErrors, ...invalidOptionWarnings].map(({ line, text }) => `${source ?? "text"}:${line ?? 0}: ${text}`));
  return { files: results.map(({ source }) => source), faults };
}
