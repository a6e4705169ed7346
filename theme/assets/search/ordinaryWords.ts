/** Everyday words that lie one letter from a red-flag word and are no misspelling of it: couch is not cough. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  (
    "bearing bowling brush brushes brushed brushing cancel cancelled cancelling contact contacts contacted contrast couch couches " +
    "crutch crutches dancer dancers fewer genetic genetics height hill hills insect insects jump jumps kissing ladder lamp lamps lean " +
    "leaned leaning lumpy massage massages massaging missed missing never number numbered numbers paddle paddles paddling paint " +
    "painted painting permanent permanently pinch pinched pinching plank planks pop popped popping pose posing pump pumps rough rush " +
    "rushed rushing seeing shifting single sling slings sitting stood strong talking test tested testing tests tickle tickles tickling tough towel " +
    "towels trapped wearing weeping well"
  ).split(" "),
);
