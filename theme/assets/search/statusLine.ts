/** The status line, which speaks only when typing has paused. */
import { delayed } from "./delay";

const PAUSE = 400;

/** Says words after a pause; `now` says what waits at once. */
export interface StatusLine {
  say(words: string): void;
  now(): void;
}

/** Makes a status line of an element with role=status. */
export function statusLine(place: Element): StatusLine {
  const pause = delayed(PAUSE);
  const write = (words: string): void => {
    if (place.textContent !== words) place.textContent = words;
  };
  return {
    say: (words) => pause.plan(() => write(words)),
    now: pause.flush,
  };
}
