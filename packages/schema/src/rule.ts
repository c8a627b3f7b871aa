import type {Rule} from './text.js';

/** The JSON Logic operators a rule may use; everything else is refused. */
export const RULE_OPERATORS = [
  'var',
  'missing',
  'missing_some',
  'if',
  '==',
  '===',
  '!=',
  '!==',
  '!',
  '!!',
  'or',
  'and',
  '>',
  '>=',
  '<',
  '<=',
  'max',
  'min',
  '+',
  '-',
  '*',
  '/',
  '%',
  'in',
  'cat',
  'substr',
  'map',
  'filter',
  'reduce',
  'all',
  'none',
  'some',
  'merge',
] as const;
export type RuleOperator = (typeof RULE_OPERATORS)[number];

/** What a rule reads and does, as far as it can be told without running it. */
export interface RuleReading {
  /** Names of variables, each once, in the order of first use: `answers.q1`, `scores.overall`, `language`. */
  readonly variables: ReadonlySet<string>;
  /** Names of operators, known or not. */
  readonly operators: ReadonlySet<string>;
  /** What cannot be told: `dynamic` is a variable whose name is worked out, `shape` an object that is no operation. */
  readonly oddities: ReadonlySet<'dynamic' | 'shape'>;
}

/** In these the second argument is run per entry of a list: its variables are the entry's own. */
const PER_ENTRY = new Set(['map', 'filter', 'reduce', 'all', 'none', 'some']);

/** Reads a rule without recursion. */
export function readRule(rule: Rule): RuleReading {
  const variables = new Set<string>();
  const operators = new Set<string>();
  const oddities = new Set<'dynamic' | 'shape'>();
  const open: {value: unknown; perEntry: boolean}[] = [{value: rule, perEntry: false}];
  const name = (value: unknown, perEntry: boolean) => {
    if (typeof value !== 'string' && typeof value !== 'number') oddities.add('dynamic');
    else if (!perEntry) variables.add(String(value));
  };
  for (let next = open.pop(); next; next = open.pop()) {
    const {value, perEntry} = next;
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) {
      for (let i = value.length - 1; i >= 0; i--) open.push({value: value[i], perEntry});
      continue;
    }
    const keys = Object.keys(value);
    const operator = keys[0];
    if (operator === undefined || keys.length > 1) {
      oddities.add('shape');
      continue;
    }
    operators.add(operator);
    const given = (value as {readonly [key: string]: unknown})[operator];
    const args: readonly unknown[] = Array.isArray(given) ? given : [given];
    let first = 0;
    if (operator === 'var') {
      name(args[0], perEntry);
      first = 1;
    } else if (operator === 'missing') {
      for (const arg of args.flat()) name(arg, perEntry);
      first = args.length;
    } else if (operator === 'missing_some') {
      for (const arg of Array.isArray(args[1]) ? args[1] : [args[1]]) name(arg, perEntry);
      first = args.length;
    }
    for (let i = args.length - 1; i >= first; i--) {
      open.push({value: args[i], perEntry: perEntry || (i === 1 && PER_ENTRY.has(operator))});
    }
  }
  return {variables, operators, oddities};
}

/** The variables a rule reads, each once: what must change before its result can. */
export function variablesOf(rule: Rule): string[] {
  return [...readRule(rule).variables];
}
