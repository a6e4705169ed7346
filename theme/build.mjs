// Bundles what a reader's browser loads: assets/ to dist/.
import { copyFile, mkdir, rm, writeFile } from "node:fs/promises";
import { build } from "esbuild";
import { socialCard } from "./social-card.mjs";

const fonts = "node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin";

await rm("dist", { recursive: true, force: true });
await mkdir("dist");
await build({
  entryPoints: ["assets/site.css", "assets/page.ts", "assets/moved.ts", "assets/search.ts", "assets/panel.ts", "assets/favicon.svg"],
  outdir: "dist",
  bundle: true,
  minify: true,
  format: "esm",
  target: ["chrome100", "firefox100", "safari15.4"],
  loader: { ".svg": "copy" },
  // The generator gives each font its fingerprint and writes the new name into the styles.
  external: ["*.woff2"],
  legalComments: "none",
  logLevel: "warning",
});
await copyFile("panel-model.json", "dist/panel-model.json");
await copyFile(`${fonts}-400-normal.woff2`, "dist/text.woff2");
await copyFile(`${fonts}-700-normal.woff2`, "dist/text-bold.woff2");
await writeFile("dist/social-card.png", await socialCard(`${fonts}-700-normal.woff`, `${fonts}-400-normal.woff`));
