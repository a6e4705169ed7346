/** Puts an action off until nothing new has come for a while. */
export interface Delayed {
  /** Plans the action in place of the one planned before. */
  plan(action: () => void): void;
  /** Does what is planned at once. */
  flush(): void;
}

/** Makes a delay of so many milliseconds. */
export function delayed(milliseconds: number): Delayed {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let planned: (() => void) | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    const action = planned;
    planned = undefined;
    action?.();
  };
  return {
    plan(action) {
      clearTimeout(timer);
      planned = action;
      timer = setTimeout(flush, milliseconds);
    },
    flush,
  };
}
