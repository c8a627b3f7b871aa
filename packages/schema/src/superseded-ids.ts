import type {Response} from './response.js';

/** Ids of responses that another of these corrects. A test corrects nothing but tests, and nothing itself. */
export function supersededIds(responses: Iterable<Pick<Response, 'id' | 'supersedes' | 'test'>>): ReadonlySet<string> {
  const tests = new Set<string>();
  const byAny = new Set<string>();
  const byReal = new Set<string>();
  for (const {id, supersedes, test} of responses) {
    if (test) tests.add(id);
    if (supersedes === undefined || supersedes === id) continue;
    byAny.add(supersedes);
    if (!test) byReal.add(supersedes);
  }
  return new Set([...byAny].filter((id) => byReal.has(id) || tests.has(id)));
}
