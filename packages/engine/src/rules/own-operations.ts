import {readOwn, RuleScope} from './rule-scope.js';

/** Longest text and list a rule may make: enough for any survey, too little to fill the memory. */
const LONGEST = 10_000;

/** What JSON Logic's own operations would do too freely; each is called with the rule's data as `this`. */
export const OWN_OPERATIONS = {
  var(this: unknown, path: unknown, otherwise?: unknown): unknown {
    return readVariable(this, path) ?? otherwise ?? null;
  },
  missing(this: unknown, ...names: unknown[]): unknown[] {
    return missing(this, Array.isArray(names[0]) ? names[0] : names);
  },
  missing_some(this: unknown, needed: unknown, names: unknown): unknown[] {
    const list = Array.isArray(names) ? names : [];
    const absent = missing(this, list);
    return list.length - absent.length >= Number(needed) ? [] : absent;
  },
  '<': (a: unknown, b: unknown, c?: unknown) => inOrder((x, y) => x < y, a, b, c),
  '<=': (a: unknown, b: unknown, c?: unknown) => inOrder((x, y) => x <= y, a, b, c),
  '>': (a: unknown, b: unknown, c?: unknown) => inOrder((x, y) => x > y, a, b, c),
  '>=': (a: unknown, b: unknown, c?: unknown) => inOrder((x, y) => x >= y, a, b, c),
  '-': (...values: unknown[]) => arithmetic(values, (a, b) => (values.length < 2 ? -a : a - b)),
  '/': (...values: unknown[]) => arithmetic(values, (a, b) => a / b),
  '%': (...values: unknown[]) => arithmetic(values, (a, b) => a % b),
  min: (...values: unknown[]) => arithmetic(values, () => Math.min(...values.map(Number))),
  max: (...values: unknown[]) => arithmetic(values, () => Math.max(...values.map(Number))),
  cat: (...parts: unknown[]) => parts.map(textOf).join('').slice(0, LONGEST),
  merge: (...lists: unknown[]) => lists.flat().slice(0, LONGEST),
  in: (part: unknown, whole: unknown) =>
    typeof whole === 'string'
      ? typeof part === 'string' && whole.includes(part)
      : Array.isArray(whole) && whole.includes(part),
} as const;

function readVariable(data: unknown, path: unknown): unknown {
  if (path === '' || path === null || path === undefined) return data instanceof RuleScope ? null : data;
  if (typeof path !== 'string' && typeof path !== 'number') return null;
  const names = String(path).split('.');
  return data instanceof RuleScope ? data.read(names) : readOwn(data, names);
}

function missing(data: unknown, names: readonly unknown[]): unknown[] {
  return names.filter((name) => {
    const value = readVariable(data, name);
    return value === null || value === undefined || value === '';
  });
}

/** Numbers are compared with numbers and texts (dates, say) with texts; anything else is in no order. */
function inOrder(compare: (x: number | string, y: number | string) => boolean, ...values: unknown[]): boolean {
  const given = values[2] === undefined ? values.slice(0, 2) : values;
  return given.slice(1).every((right, index) => {
    const left = given[index];
    if (typeof left === 'number' && typeof right === 'number') return compare(left, right);
    return typeof left === 'string' && typeof right === 'string' && compare(left, right);
  });
}

/** With an unanswered among the values there is no result: JSON Logic would take it for a zero. */
function arithmetic(values: readonly unknown[], compute: (a: number, b: number) => number): number | null {
  const [a = Number.NaN, b = Number.NaN] = values.map((value) =>
    isPlain(value) && value !== null ? Number(value) : Number.NaN,
  );
  const missing = values.some((value) => !isPlain(value) || value === null || Number.isNaN(Number(value)));
  const result = missing ? Number.NaN : compute(a, b);
  return Number.isFinite(result) ? result : null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}
