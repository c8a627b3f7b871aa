import type {ScoreDefinition} from '@consulta/schema';

import {type Entry, knownEntries, type ScoreRule, sumOfWeights, weightedSum} from './score-rule.js';

/** Weighted where the author gives weights; each weighs 1 otherwise. */
const mean: ScoreRule = {
  combine: (entries) => divide(weightedSum(entries), sumOfWeights(entries)),
};

const sum: ScoreRule = {
  combine: (entries) => (knownEntries(entries).length === 0 ? null : weightedSum(entries)),
};

/** 0 to 100: the sum over the highest sum that those who count could have. */
const percent: ScoreRule = {
  combine: (entries) => divide(100 * weightedSum(entries), highestSum(entries)),
  divisor: highestSum,
};

/** The weakest link; weights say nothing here. */
const minimum: ScoreRule = {
  combine(entries) {
    const values = knownEntries(entries).map(({value}) => value);
    return values.length === 0 ? null : Math.min(...values);
  },
};

/**
 * How many rungs are climbed before the first that is below its threshold, or unanswered.
 * A rung without a threshold of its own is climbed at its highest value.
 */
const ladder: ScoreRule = {
  combine(entries, {thresholds = {}}) {
    if (knownEntries(entries).length === 0) return null;
    const missed = entries.findIndex(({id, value, highest}) => value === null || value < (thresholds[id] ?? highest));
    return missed === -1 ? entries.length : missed;
  },
};

/** Looks the sum up: the value of the last row that begins at or below it. */
const table: ScoreRule = {
  combine: (entries, definition) =>
    knownEntries(entries).length === 0 ? null : lookUp(definition, weightedSum(entries)),
  span(lowest, highest, definition) {
    const [low, high] = [weightedSum(lowest), weightedSum(highest)];
    const between = (definition.table ?? []).filter(({from}) => from > low && from <= high).map(({value}) => value);
    return [low, high].flatMap((total) => lookUp(definition, total) ?? []).concat(between);
  },
};

/** One arithmetic for every rule an author can name; a rule without one does not compile. */
export const SCORE_RULE: {readonly [R in ScoreDefinition['rule']]: ScoreRule} = {
  mean,
  sum,
  percent,
  minimum,
  ladder,
  'weighted-mean': mean,
  table,
};

function divide(total: number, by: number): number | null {
  return by === 0 ? null : total / by;
}

function highestSum(entries: readonly Entry[]): number {
  return knownEntries(entries).reduce((total, {weight, highest}) => total + weight * highest, 0);
}

function lookUp({table: rows = []}: ScoreDefinition, total: number): number | null {
  const reached = rows.filter(({from}) => from <= total + 1e-9);
  return reached.length === 0 ? null : reached.reduce((last, row) => (row.from >= last.from ? row : last)).value;
}
