import {below, type Findings, type Path, quote} from '../findings.js';

/**
 * Ids that mean something in an answer or, being names that every object has, cannot be looked up safely.
 * The first four are what a person may choose instead of an option.
 */
const RESERVED_IDS: readonly string[] = ['other', 'none', 'not-applicable', 'do-not-know', 'constructor', 'prototype'];

/** Reports ids that are reserved or that stand twice; each comes with the path of what carries it. */
export function checkIds(owners: Iterable<readonly [id: string, path: Path | undefined]>, findings: Findings): void {
  const taken = new Set<string>();
  for (const [id, owner] of owners) {
    const path = below(owner, 'id');
    if (RESERVED_IDS.includes(id)) {
      findings.issue(path, 'reserved-id', `${quote(id)} has a meaning of its own; choose another id`);
    } else if (taken.has(id)) {
      findings.issue(path, 'duplicate', `duplicates ${quote(id)}; give each its own id`);
    }
    taken.add(id);
  }
}

/** Checks the ids of a question's items, options or rows. */
export function checkPartIds(
  parts: readonly {readonly id: string}[],
  path: Path | undefined,
  findings: Findings,
): void {
  checkIds(
    parts.map(({id}, index) => [id, below(path, index)] as const),
    findings,
  );
  if (parts.length === 0) findings.issue(path, 'empty', 'is empty; give at least one');
}
