/** Moves the focus between the input and the results with the arrow keys. */

/** The element to go to from another, or null to leave the key alone. */
export function neighbour<T>(stops: readonly T[], current: number, key: string): T | null {
  if (current < 0) return null;
  if (key === "ArrowDown") return stops[current + 1] ?? null;
  if (key === "ArrowUp") return stops[current - 1] ?? null;
  return null;
}

/** Lets the arrow keys walk from the input through the result links and back. */
export function walkWithArrows(box: HTMLElement, input: HTMLElement): void {
  box.addEventListener("keydown", (event) => {
    const stops = [input, ...box.querySelectorAll<HTMLElement>("[data-search-result], [data-search-opened]")];
    const next = neighbour(stops, placeOf(stops, event.target as Node), event.key);
    if (!next || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    next.focus();
  });
}

/** The stop itself, or for a link to a section the result it belongs to. */
function placeOf(stops: HTMLElement[], focused: Node): number {
  const own = stops.findIndex((stop) => stop === focused);
  return own >= 0 ? own : stops.findIndex((stop) => stop.closest("li")?.contains(focused));
}
