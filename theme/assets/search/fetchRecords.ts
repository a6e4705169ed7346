/** Fetches a file of records from this site; the query is never part of a request. */
export async function fetchRecords<T>(address: string): Promise<T> {
  const response = await fetch(address, { mode: "same-origin", credentials: "same-origin" });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
