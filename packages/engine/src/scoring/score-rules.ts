import type {ScoreDefinition} from '@consulta/schema';

import {reaches} from './reaches.js';
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

/** The weakest link, with a plus where another is stronger; weights say nothing here, but that 0 leaves out. */
const minimum: ScoreRule = {
  combine: lowestOf,
  decisive: (entries) =>
    knownEntries(entries)
      .filter(({value}) => reaches(lowestOf(entries) ?? value, value))
      .map(({id}) => id),
  plus: (entries) => knownEntries(entries).some(({value}) => !reaches(lowestOf(entries) ?? value, value)),
};

/**
 * How many rungs are climbed before the first that is below its threshold, or unanswered; what comes after that one
 * says nothing. A rung without a threshold of its own is climbed at its highest value.
 */
const ladder: ScoreRule = {
  combine(entries, definition) {
    if (knownEntries(entries).length === 0) return null;
    const missed = missedRung(entries, definition);
    return missed === -1 ? entries.length : missed;
  },
  decisive(entries, definition) {
    const missed = entries[missedRung(entries, definition)];
    return missed === undefined ? [] : [missed.id];
  },
  endsEarly: true,
};

/** Looks the sum up: the value of the last row that begins at or below it. */
const table: ScoreRule = {
  combine: (entries, definition) =>
    knownEntries(entries).length === 0 ? null : (rowOf(definition, weightedSum(entries))?.value ?? null),
  span(lowest, highest, definition) {
    const [low, high] = [weightedSum(lowest), weightedSum(highest)];
    const between = (definition.table ?? []).filter(({from}) => from > low && from <= high).map(({value}) => value);
    return [low, high].flatMap((total) => rowOf(definition, total)?.value ?? []).concat(between);
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

/** From which value on a rung of a ladder is climbed. */
export function thresholdOf({thresholds}: ScoreDefinition, {id, highest}: Pick<Entry, 'id' | 'highest'>): number {
  return thresholds?.[id] ?? highest;
}

/** The row that a sum reaches; undefined below the first. */
export function rowOf(
  {table: rows = []}: ScoreDefinition,
  total: number,
): {readonly from: number; readonly value: number} | undefined {
  const reached = rows.filter(({from}) => reaches(total, from));
  return reached.length === 0 ? undefined : reached.reduce((last, row) => (row.from >= last.from ? row : last));
}

function lowestOf(entries: readonly Entry[]): number | null {
  const known = knownEntries(entries);
  return known.length === 0 ? null : Math.min(...known.map(({value}) => value));
}

function missedRung(entries: readonly Entry[], definition: ScoreDefinition): number {
  return entries.findIndex((entry) => entry.value === null || !reaches(entry.value, thresholdOf(definition, entry)));
}

function divide(total: number, by: number): number | null {
  return by === 0 ? null : total / by;
}

function highestSum(entries: readonly Entry[]): number {
  return knownEntries(entries).reduce((total, {weight, highest}) => total + weight * highest, 0);
}
