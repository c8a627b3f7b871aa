/** Larger transactions are lost, or block the database, when the person leaves the page meanwhile. */
export const WRITE_BATCH = 200;

/** A list in pieces of at most `size`, in order. */
export function* batches<T>(list: readonly T[], size: number): Generator<readonly T[]> {
  for (let start = 0; start < list.length; start += size) yield list.slice(start, start + size);
}
