/** Files of records, each of which names the next: they are fetched in that order, whatever is typed, so that no request says anything of it. */
import { fetchRecords } from "./fetchRecords";
import type { RecordPart } from "./records";

/** Reads the files of a chain; after a failure it goes on where it stopped. */
export class RecordChain<T extends RecordPart> {
  private ahead: Promise<T> | undefined;

  /** Begins with the file at an address; the addresses inside begin after `base`. */
  constructor(private address: string, private readonly base: string) {}

  /** Whether a file is left. */
  get hasMore(): boolean {
    return this.address !== "";
  }

  /** The records of the next file. */
  async read(): Promise<T> {
    const fetched = this.ahead ?? fetchRecords<T>(this.address);
    this.ahead = undefined;
    const records = await fetched;
    this.address = records.next ? this.base + records.next : "";
    return records;
  }

  /** Fetches the next file before it is asked for. */
  fetchAhead(): void {
    if (!this.hasMore) return;
    this.ahead = fetchRecords<T>(this.address);
    this.ahead.catch(() => {});
  }
}
