/** Everyday phrases in which a red-flag word means something else: a small child, a worn bed, a question about causes. */
const ORDINARY_PHRASES = new RegExp(
  [
    "\\bwee (?:ones?|boys?|girls?|lads?|lass(?:es)?|man|men|baby|babies|bairns?|kids?|dogs?|bit|while|walk)\\b",
    "\\blumps? (?:in|on) (?:my |the |our |a )?(?:old )?(?:mattress|bed|sofa|chair|pillow|cushion|seat)\\b",
    "\\b(?:causes?|leads? to|turns? into|gives? you) cancer\\b",
  ].join("|"),
  "giu",
);

/** The text with dashes in the place of such phrases, as long as before. */
export function withoutOrdinaryPhrases(text: string): string {
  return text.replace(ORDINARY_PHRASES, (words) => "-".repeat(words.length));
}
