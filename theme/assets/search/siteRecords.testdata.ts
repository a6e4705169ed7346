/** The records of the built site: those beside the file that PANEL_JSON names, or those of the last build. */
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { ArticleReader } from "./articleReader";
import type { Head } from "./indexed.testdata";
import type { BodyPart, HeadPart, Panel, RecordPart, Section } from "./records";

/** The root of the checkout; the tests run in the theme's folder. */
export const repository = join(process.cwd(), "..");

/** What the panel reads. */
export function readPanel(): Panel {
  return readJson<Panel>(addressOf("panel"));
}

/** The articles with their details, the synonyms, and the answers. */
export function readHead(): Head {
  const reader = new ArticleReader();
  const parts = readParts<HeadPart>("head");
  return { articles: parts.flatMap((part) => reader.read(part).named), synonyms: parts.flatMap(({ synonyms = [] }) => synonyms), answers: parts[0]?.answers ?? [] };
}

/** The sections of the body. */
export function readBody(): Section[] {
  return readParts<BodyPart>("body").flatMap(({ sections }) => sections);
}

/** Every part of the head or the body, in the order in which a browser reads them. */
export function readParts<T extends RecordPart>(name: "head" | "body"): T[] {
  const parts: T[] = [];
  for (let address: string | undefined = addressOf(name); address; address = parts[parts.length - 1]?.next) parts.push(readJson<T>(address));
  return parts;
}

function addressOf(name: string): string {
  const file = namesIn(folder()).find((file) => new RegExp(`^${name}\\..*json$`).test(file));
  if (!file) throw new Error("No search records. Build the site first (dotnet run --project generator), or set PANEL_JSON to the path of its panel records.");
  return `search/${file}`;
}

function readJson<T>(address: string): T {
  return JSON.parse(readFileSync(join(folder(), "..", address), "utf8")) as T;
}

function folder(): string {
  return process.env["PANEL_JSON"] ? dirname(process.env["PANEL_JSON"]) : join(repository, "output", "search");
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
