import * as z from 'zod/mini';

import {below, type Findings, type Path} from './findings.js';
import {wordsFor} from './issue-words.js';
import {didYouMean} from './nearest.js';

type RawIssue = z.core.$ZodRawIssue;

/**
 * Compares a value with a shape; what differs goes into the findings. Keys that the shape does not know are
 * warnings. True when nothing but unknown keys was found.
 */
export function checkShape(
  shape: z.core.$ZodType,
  value: unknown,
  path: Path | undefined,
  findings: Findings,
): boolean {
  const issues = issuesOf(shape, value);
  if (issues === undefined) {
    findings.issue(
      path,
      'too-many-issues',
      'has so many mistakes that they cannot be listed; compare it with an example',
    );
    return false;
  }
  for (const issue of issues) if (issue.code === 'unrecognized_keys') reportUnknownKeys(issue, path, findings);
  const mistakes = issues.filter(({code}) => code !== 'unrecognized_keys');
  for (const issue of mistakes) reportMistake(issue, path, findings);
  return mistakes.length === 0;
}

/** The issues as zod raises them: they still name the part of the shape and the input, which its errors do not. */
function issuesOf(shape: z.core.$ZodType, value: unknown): readonly RawIssue[] | undefined {
  // Otherwise zod tries `new Function`, and a page under a strict content security policy reports it.
  z.config({jitless: true});
  try {
    return (shape._zod.run({value, issues: []}, {async: false}) as z.core.ParsePayload).issues;
  } catch {
    // zod hands issues upward as the arguments of one call, of which an engine takes some 65,000.
    return undefined;
  }
}

function reportUnknownKeys(issue: RawIssue, path: Path | undefined, findings: Findings) {
  const owner = below(path, ...keysOf(issue));
  const {def} = (issue.inst as z.core.$ZodObject)._zod;
  for (const key of issue['keys'] as readonly string[]) {
    findings.warning(below(owner, key), 'unknown-key', () => {
      const absent = Object.keys(def.shape).filter((known) => !Object.hasOwn(issue.input as object, known));
      return `is not known here and has no effect${didYouMean(key, absent)}`;
    });
  }
}

function reportMistake(issue: RawIssue, path: Path | undefined, findings: Findings) {
  const here = below(path, ...keysOf(issue));
  if (issue.code === 'invalid_union' && !issue['discriminator']) {
    // One of the alternatives fits but for something inside it, for instance one language of a text.
    const inside = issue.errors.find((errors) => errors.length > 0 && errors.every((error) => error.path.length > 0));
    for (const error of inside ?? []) {
      const input = valueAt(issue.input, error.path);
      reportMistake({...error, input, path: [...keysOf(issue), ...error.path]} as RawIssue, path, findings);
    }
    if (inside) return;
  }
  const {code, message} = wordsFor(issue);
  findings.issue(here, code, message);
}

const keysOf = (issue: RawIssue) => (issue.path ?? []) as (string | number)[];

function valueAt(value: unknown, keys: readonly PropertyKey[]): unknown {
  return keys.reduce<unknown>((inner, key) => (inner as {readonly [key: PropertyKey]: unknown})[key], value);
}
