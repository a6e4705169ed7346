/** The `/` key, as a way to the search; a reader can turn it off, as WCAG 2.2 SC 2.1.4 asks. */

const KEY = "slash";
const OFF = "off";
/** Where nobody has a key to press; the styles hide the switch there, and what cannot be turned off must not be on. */
const TOUCH = "(hover: none) and (pointer: coarse)";
const TYPED_INTO = "input, textarea, select, [contenteditable]";

/** True for a plain `/` that is not typed into anything. */
export function asksForSearch({ key, ctrlKey, altKey, metaKey, isComposing, defaultPrevented }: KeyboardEvent, isTyping: boolean): boolean {
  return key === "/" && !ctrlKey && !altKey && !metaKey && !isComposing && !defaultPrevented && !isTyping;
}

/** Does something on each `/`, unless the key has been turned off. */
export function onSlash(action: () => void): void {
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target instanceof Element && event.target.closest(TYPED_INTO) !== null;
    if (!asksForSearch(event, isTyping) || !slashIsOn()) return;
    event.preventDefault();
    action();
  });
}

/** True while the key leads to the search. */
export function slashIsOn(): boolean {
  if (matchMedia(TOUCH).matches) return false;
  try {
    return sessionStorage.getItem(KEY) !== OFF;
  } catch {
    return true;
  }
}

/** Turns the key on or off for this tab. */
export function turnSlash(on: boolean): void {
  try {
    if (on) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, OFF);
  } catch {
    // Without storage the key stays as it is.
  }
}
