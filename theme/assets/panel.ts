/** The red-flag panel: fetched beside its records and apart from the search, so that neither waits for the other. */
export { openPanel } from "./search/redFlagPanel";
