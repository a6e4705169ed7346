/** Words that every article has and that tell nothing about what a reader looks for. */
const STOP_WORDS = new Set(
  (
    "a about am an and are as at be been but by can could do does for from had has have he her his how i if im in is it its ive " +
    "me my not of on or our she should so that the their there they this to was we were what whats when where which who why will " +
    "with would you your"
  ).split(" "),
);

/** True for a word that is left out of the index and of the query; words are folded first. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
