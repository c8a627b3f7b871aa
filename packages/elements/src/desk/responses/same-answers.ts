import type {ResponseRow} from './response-row.js';

/** These ids, and those of every earlier or later version of the same answers, that are here. */
export function sameAnswers(rows: readonly ResponseRow[], ids: readonly string[]): readonly string[] {
  const linked = new Map<string, string[]>();
  const link = (one: string, other: string) => linked.set(one, [...(linked.get(one) ?? []), other]);
  for (const {id, supersedes} of rows) {
    if (supersedes === undefined) continue;
    link(id, supersedes);
    link(supersedes, id);
  }
  const found = new Set(ids);
  for (const id of found) for (const other of linked.get(id) ?? []) found.add(other);
  const here = new Set(rows.map(({id}) => id));
  return [...found].filter((id) => here.has(id));
}
