import type {ScaleAnswer, ScaleQuestion} from '@consulta/schema';

import type {Interval} from '../statistics/interval.js';
import {spreadOf} from '../statistics/spread.js';
import type {LevelsSummary} from './contract.js';
import {counted, timesOf} from './counted.js';

/** How answers are given on a scale: levels, or whole numbers from … to. */
export type ScaleShape = Pick<ScaleQuestion, 'levels' | 'from' | 'to'>;

/** Counts of every level, and where the answers lie; a value that is no level (of another version) has its own line. */
export function levelsSummary(shape: ScaleShape, answers: readonly ScaleAnswer[]): LevelsSummary {
  const values = answers.filter((answer) => typeof answer === 'number');
  const times = timesOf(values);
  const levels = [...new Set([...levelsOf(shape), ...times.keys()])].sort((a, b) => a - b);
  const shown = levels.map((value) => ({value, ...counted(times.get(value) ?? 0, values.length)}));
  return {levels: shown, spread: spreadOf(values, endsOf({levels: shown}))};
}

/** The lowest and the highest level, between which a mean lies. */
export function endsOf({levels}: Pick<LevelsSummary, 'levels'>): Interval | undefined {
  const [low, high] = [levels[0], levels.at(-1)];
  return low && high && {low: low.value, high: high.value};
}

function levelsOf({levels, from, to}: ScaleShape): readonly number[] {
  if (levels) return levels.map(({value}) => value);
  if (from === undefined || to === undefined) return [];
  return Array.from({length: to - from + 1}, (_, index) => from + index);
}

/** Which of the three kinds of answer this is. */
export function stateOfScale(answer: ScaleAnswer): 'answered' | 'notApplicable' | 'doNotKnow' {
  if (answer === 'not-applicable') return 'notApplicable';
  return answer === 'do-not-know' ? 'doNotKnow' : 'answered';
}
