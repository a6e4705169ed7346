/** What a misspelt word may have meant. */

/** Gives the known words nearest to a word that is not known; none where it is too short or too far from all. */
export type Corrections = (word: string) => string[];

/** Compares with known words by letters added, left out, exchanged, or swapped with a neighbour. */
export function correctionsFrom(known: ReadonlySet<string>): Corrections {
  const remembered = new Map<string, string[]>();
  let words = 0;
  return (word) => {
    // A word that has come since may be nearer.
    if (words !== known.size) remembered.clear();
    words = known.size;
    let nearest = remembered.get(word);
    if (nearest === undefined) {
      nearest = nearestTo(word, known);
      remembered.set(word, nearest);
    }
    return nearest;
  };
}

function nearestTo(word: string, known: ReadonlySet<string>): string[] {
  let most = slipsForgiven(word);
  let nearest: string[] = [];
  if (most === 0) return nearest;
  for (const candidate of known) {
    const slips = slipsBetween(word, candidate, most);
    if (slips > most) continue;
    if (slips < most) nearest = [];
    most = slips;
    nearest.push(candidate);
  }
  return nearest;
}

/** One slip in a word of four or five letters, two in a longer one. */
function slipsForgiven(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 6 ? 1 : 2;
}

const LONG_WORD = 7;

/** True where a word may be another, misspelt; a long word, or a short one beside other words of the same name, may be further off. */
export function mayMean(typed: string, meant: string, hasOthers: boolean): boolean {
  const forgiven = hasOthers || meant.length >= LONG_WORD ? Math.min(2, typed.length - 1) : slipsForgiven(typed);
  return forgiven > 0 && slipsBetween(typed, meant, forgiven) <= forgiven;
}

/** The slips that turn one word into the other (optimal string alignment), or more than `most`. */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let slips = Math.min(at(last, column) + 1, at(now, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        slips = Math.min(slips, at(beforeLast, column - 2) + 1);
      }
      now.push(slips);
    }
    if (Math.min(...now) > most) return most + 1;
    beforeLast = last;
    last = now;
  }
  return at(last, b.length);
}

function at(row: number[], column: number): number {
  return row[column] ?? Infinity;
}
