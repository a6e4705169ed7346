/** True when one letter was added, left out, exchanged, or swapped with its neighbour, or when the words are equal. */
export function withinOneLetter(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  return (
    restIsEqual(a, start + 1, b, start + 1) ||
    restIsEqual(a, start + 1, b, start) ||
    restIsEqual(a, start, b, start + 1) ||
    (a[start] === b[start + 1] && a[start + 1] === b[start] && restIsEqual(a, start + 2, b, start + 2))
  );
}

function restIsEqual(a: string, fromA: number, b: string, fromB: number): boolean {
  return a.length - fromA === b.length - fromB && a.endsWith(b.slice(fromB));
}
