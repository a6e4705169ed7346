// Trains the model of the red-flag panel: npm run train-panel. It reads the records of the built site, or those that PANEL_JSON names.
import { rm } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const bundle = "node_modules/.cache/train-panel.mjs";
await build({ entryPoints: ["training/trainPanel.ts"], outfile: bundle, bundle: true, platform: "node", format: "esm", logLevel: "warning" });
await import(pathToFileURL(bundle).href);
await rm(bundle);
