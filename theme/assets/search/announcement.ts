/** The words of the status line, in full sentences for people who listen. */

const LONGEST = 60;

/** How many results there are; `notice` is the hidden prefix of an open card, or the heading of an open box. */
export function announcement(query: string, results: number, notice: string | null): string {
  const asked = query.trim();
  const shown = asked.length > LONGEST ? `${asked.slice(0, LONGEST)}…` : asked;
  const count = results === 0 ? "Nothing found" : results === 1 ? "1 result" : `${results} results`;
  const said = `${count} for “${shown}”.`;
  return notice ? `${notice}: read the card above the results. ${said}` : said;
}
