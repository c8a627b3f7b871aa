import {readRule, type Rule, RULE_OPERATORS} from '@consulta/schema';
import jsonLogic from 'json-logic-js';

import {OWN_OPERATIONS} from './own-operations.js';
import {type RuleData, RuleScope} from './rule-scope.js';

const DEEPEST = 64;
const LARGEST = 5_000;
/** How often the bodies of `map`, `reduce` and the like may run in all, before the rule is given up. */
const MOST_STEPS = 100_000;
const ITERATING = new Set(['map', 'filter', 'reduce', 'all', 'none', 'some']);

/** A rule checked once, ready to be run often. Running it never throws. */
export interface CompiledRule {
  /** What the rule comes to, `null` when it cannot be worked out. */
  valueOf(data: RuleData): unknown;
  /** Whether the rule holds; a rule that cannot be worked out does not. */
  holds(data: RuleData): boolean;
}

/** The library has one table of operations for the whole page: ours stand in it under names that are nobody else's. */
const PREFIX = '@consulta/';
let isRegistered = false;
let steps = 0;

function registerOperations(): void {
  if (isRegistered) return;
  isRegistered = true;
  for (const [name, operation] of Object.entries(OWN_OPERATIONS)) jsonLogic.add_operation(PREFIX + name, operation);
  jsonLogic.add_operation(`${PREFIX}step`, countStep);
}

function countStep(value: unknown): unknown {
  steps += 1;
  if (steps > MOST_STEPS) throw new RangeError('The rule runs too long.');
  return value;
}

const compiled = new WeakMap<object, CompiledRule>();

/** The rule made ready, once for all who ask for it. */
export function compiledRule(rule: Rule): CompiledRule {
  if (typeof rule !== 'object') return compileRule(rule);
  const known = compiled.get(rule) ?? compileRule(rule);
  compiled.set(rule, known);
  return known;
}

/** Checks a rule against the allow-list and makes it ready. A rule outside it comes to `null` and holds never. */
export function compileRule(rule: Rule): CompiledRule {
  registerOperations();
  const logic = isAllowed(rule) ? translate(rule, 0, {parts: 0}) : REFUSED;
  const valueOf = (data: RuleData): unknown => {
    if (logic === REFUSED) return null;
    steps = 0;
    try {
      return jsonLogic.apply(logic as Parameters<typeof jsonLogic.apply>[0], new RuleScope(data)) ?? null;
    } catch {
      return null;
    }
  };
  return {valueOf, holds: (data) => jsonLogic.truthy(valueOf(data)) === true};
}

const REFUSED = Symbol('refused');
const ALLOWED: ReadonlySet<string> = new Set(RULE_OPERATORS);

/** Known operators only, and every variable by a name that is written out: what a rule reads is known before it runs. */
function isAllowed(rule: Rule): boolean {
  const {operators, oddities} = readRule(rule);
  return oddities.size === 0 && [...operators].every((operator) => ALLOWED.has(operator));
}

function translate(part: unknown, depth: number, size: {parts: number}): unknown {
  size.parts += 1;
  if (depth > DEEPEST || size.parts > LARGEST) return REFUSED;
  if (Array.isArray(part)) {
    const list = part.map((entry) => translate(entry, depth + 1, size));
    return list.includes(REFUSED) ? REFUSED : list;
  }
  if (typeof part !== 'object' || part === null) return part;
  const [operator, given] = Object.entries(part)[0] ?? [''];
  const operand = translate(given, depth + 1, size);
  if (operand === REFUSED) return REFUSED;
  if (ITERATING.has(operator) && Array.isArray(operand)) operand[1] = {[`${PREFIX}step`]: [operand[1]]};
  return {[Object.hasOwn(OWN_OPERATIONS, operator) ? PREFIX + operator : operator]: operand};
}
