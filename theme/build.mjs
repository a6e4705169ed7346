// Bundles what a reader's browser loads: assets/ to dist/.
import { rm } from "node:fs/promises";
import { build } from "esbuild";

await rm("dist", { recursive: true, force: true });
await build({
  entryPoints: ["assets/site.css", "assets/page.ts", "assets/search.ts", "assets/favicon.svg"],
  outdir: "dist",
  bundle: true,
  minify: true,
  format: "esm",
  target: ["es2020", "chrome100", "firefox100", "safari15.4"],
  loader: { ".svg": "copy" },
  legalComments: "none",
  logLevel: "warning",
});
