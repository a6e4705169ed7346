/** The records of the built site: those beside the file that PANEL_JSON names, or those of the last build. */
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

/** The root of the checkout; the tests run in the theme's folder. */
export const repository = join(process.cwd(), "..");

/** One file of records, by the name it has before its fingerprint. */
export function readRecords<T>(name: "head" | "body" | "panel"): T {
  const folder = process.env["PANEL_JSON"] ? dirname(process.env["PANEL_JSON"]) : join(repository, "output", "search");
  const file = namesIn(folder).find((file) => new RegExp(`^${name}\\..*json$`).test(file));
  if (!file) throw new Error("No search records. Build the site first (dotnet run --project generator), or set PANEL_JSON to the path of its panel records.");
  return JSON.parse(readFileSync(join(folder, file), "utf8")) as T;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
