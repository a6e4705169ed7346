// Writes what the generator has to know of letters and sentences: it runs without the Unicode tables that browsers have.
import { writeFile } from "node:fs/promises";
import { build } from "esbuild";

const { outputFiles } = await build({
  stdin: {
    contents: 'export * from "./letters"; export * from "./sentences"; export * from "./wordForms"; export * from "./words";',
    resolveDir: "assets/search",
  },
  bundle: true,
  format: "esm",
  write: false,
});
const reading = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
await writeFile("../generator/Language/letters.txt", lettersFile(reading));

/** The file: a line for each list, run of letters or letter. */
function lettersFile({ ABBREVIATIONS, ALIKE, alikeLetter, APOSTROPHES, CONTRACTED, IRREGULAR, LETTER, LITTLE, NUMBERED, plainLetter, PLURALS, STARTING, UNREAD }) {
  const letter = new RegExp(`^${LETTER}$`, "u");
  const unread = new RegExp(`^(?![\\p{M}\\p{Cf}\\p{Cc}])[${UNREAD}]$`, "u");
  const ours = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{N}]*$/u;
  const [folded, left, alike] = [[], [], []];
  for (let code = 0x80; code <= 0x10ffff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const sign = String.fromCodePoint(code);
    if (unread.test(sign)) left.push(code);
    if (!letter.test(sign)) continue;
    const plain = plainLetter(sign);
    if (ours.test(plain) && (plain !== sign.toLowerCase() || !/[\p{L}\p{Nd}\p{Nl}]/u.test(sign))) folded.push([code, plain]);
    const latin = /^[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}]$/u.test(sign) ? alikeLetter(sign) : undefined;
    if (latin) alike.push([code, latin]);
  }
  return [
    "# Written by `npm run letters --prefix theme` from theme/assets/search; not meant to be edited.",
    `apostrophes ${Array.from(APOSTROPHES, (sign) => hex(sign.codePointAt(0))).join(" ")}`,
    ...runs(left.map((code) => [code, ""])).map(([from, to]) => `unread ${hex(from)} ${hex(to)}`),
    `abbreviations ${[...new Set(ABBREVIATIONS)].join(" ")}`,
    `numbered ${NUMBERED.join(" ")}`,
    `contracted ${CONTRACTED.join(" ")}`,
    `little ${LITTLE.join(" ")}`,
    `starting ${STARTING.join(" ")}`,
    `plurals ${PLURALS.join(" ")}`,
    ...IRREGULAR.map((verb) => `verb ${verb}`),
    ...runs(alike).map(([from, to, latin]) => `alike ${hex(from)} ${hex(to)} ${latin}`),
    ...runs(folded).map(([from, to, plain]) => `letter ${hex(from)} ${hex(to)} ${plain}`),
    "",
  ].join("\n");
}

/** Entries that follow each other and are read as letters that follow each other, or as the same, as one. */
function runs(entries) {
  const found = [];
  for (const [code, plain] of entries) {
    const last = found[found.length - 1];
    const step = last && (last.step ?? stepTo(last, plain));
    if (last && code === last.to + 1 && step !== undefined && stepTo(last, plain) === step) {
      last.to = code;
      last.end = plain;
      last.step = step;
    } else found.push({ from: code, to: code, plain, end: plain });
  }
  return found.map(({ from, to, plain, step }) => [from, to, step === 1 ? `${plain}+` : plain]);
}

/** 0 for the same letters, 1 for the letter after the last one, else nothing. */
function stepTo({ end }, plain) {
  if (plain === end) return 0;
  return plain.length === 1 && end.length === 1 && plain.codePointAt(0) === end.codePointAt(0) + 1 ? 1 : undefined;
}

function hex(code) {
  return code.toString(16).toUpperCase().padStart(4, "0");
}
