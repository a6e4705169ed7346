/** Long work in short pieces, so that every key is answered at once. */

/** The longest that a reader's key waits, on a slow phone half of what a frame has. */
const MOST = 8;

/** Goes through the steps of some work, and lets others go first whenever it has taken long enough. */
export async function inSlices(steps: Iterable<void>): Promise<void> {
  let end = performance.now() + MOST;
  for (const _ of steps) {
    if (performance.now() < end) continue;
    await new Promise((done) => setTimeout(done));
    end = performance.now() + MOST;
  }
}
