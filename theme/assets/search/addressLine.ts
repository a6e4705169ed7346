/** Keeps the query of the search page in its address, so that a reload or a link brings it back. */
import { delayed } from "./delay";
import { fragmentOf, queryIn } from "./queryAddress";

const PAUSE = 400;

/** The fragment of the current page. */
export interface AddressLine {
  read(): string | null;
  keep(query: string): void;
  now(): void;
}

/** Makes the address line of the current page. */
export function addressLine(): AddressLine {
  const pause = delayed(PAUSE);
  return {
    read: () => queryIn(location.hash),
    keep: (query) =>
      pause.plan(() => history.replaceState(history.state, "", location.pathname + location.search + fragmentOf(query))),
    now: pause.flush,
  };
}
