/** Says where a sentence ends, the same way for the gate and for what is typed; in doubt, it goes on. */

/** Words whose dot ends no sentence, without their dots. A single letter is one as well, and letters with dots between them. */
export const ABBREVIATIONS = (
  "eg ie etc esp approx appr incl excl viz ca cf vs al resp usu poss prob occ freq max min avg temp hr hrs mins sec secs wk wks mth mths yr yrs " +
  "dr drs mr mrs ms prof rev st jr sr dept hosp tel ext ed eds fig figs ref refs sect para inc ltd co misc orig est aka nb ibid jan feb aug sept oct nov dec"
).split(" ");

/** Words that are abbreviations only before a number, as in `No. 5`. */
export const NUMBERED = "no nos p pp vol ch art eq mar apr jun jul".split(" ");

const SIGN = /[.!?\u2026]/;
const CLOSER = /["'\u2019\u201D\u00BB\u203A)\]]/;
const SPACE = /\s/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const SMALL_LETTER = /\p{Ll}/u;
const DIGIT = /\p{Nd}/u;
/** Letters, with their dots, of the longest abbreviation there may be. */
const LONGEST = 16;
/** The letters and dots that run up to a dot. */
const WORD_BEFORE = /[\p{L}.]*$/u;

const abbreviations = new Set(ABBREVIATIONS);
const numbered = new Set(NUMBERED);

/** True where a text has a sentence that ends between two places. */
export function endsBetween(text: string, from: number, to: number): boolean {
  for (let place = from; place < to; place++) {
    if (text[place] === "\n" || (SIGN.test(text[place] ?? "") && endsAt(text, place))) return true;
  }
  return false;
}

function endsAt(text: string, sign: number): boolean {
  let behind = sign + 1;
  while (behind < text.length && SIGN.test(text[behind] ?? "")) behind++;
  while (behind < text.length && CLOSER.test(text[behind] ?? "")) behind++;
  if (behind === text.length) return true;
  if (!SPACE.test(text[behind] ?? "")) return false;
  const next = firstLetterFrom(text, behind);
  if (next === "") return true;
  return !SMALL_LETTER.test(next) && !(text[sign] === "." && isAbbreviation(text.slice(Math.max(0, sign - LONGEST), sign), next));
}

/** The first letter or digit of the same line, or nothing. */
function firstLetterFrom(text: string, from: number): string {
  for (const letter of text.slice(from)) {
    if (letter === "\n") return "";
    if (LETTER_OR_DIGIT.test(letter)) return letter;
  }
  return "";
}

function isAbbreviation(before: string, next: string): boolean {
  const word = (WORD_BEFORE.exec(before)?.[0] ?? "").toLowerCase().replace(/^\.+/, "");
  const letters = word.replaceAll(".", "");
  const isSpelt = /^\p{L}(?:\.\p{L})*$/u.test(word);
  return (isSpelt && word !== "i") || abbreviations.has(letters) || (DIGIT.test(next) && numbered.has(letters));
}
