import type {ScaleAnswer, ScaleQuestion} from '@consulta/schema';

import type {ScoreValue} from './type-behaviour.js';

/** What a scale and a matrix have in common: levels, or whole numbers from … to. */
export type ScaleShape = Pick<ScaleQuestion, 'levels' | 'from' | 'to' | 'notApplicable' | 'doNotKnow'>;

/** The value as an answer on a scale, whatever the levels are. */
export function readScaleAnswer(value: unknown): ScaleAnswer | undefined {
  const isWord = value === 'not-applicable' || value === 'do-not-know';
  return isWord || (typeof value === 'number' && Number.isFinite(value)) ? value : undefined;
}

/** Whether the scale offers this answer. */
export function isOnScale(shape: ScaleShape, answer: ScaleAnswer): boolean {
  if (answer === 'not-applicable') return shape.notApplicable === true;
  if (answer === 'do-not-know') return shape.doNotKnow === true;
  if (shape.levels !== undefined) return shape.levels.some(({value}) => value === answer);
  return Number.isInteger(answer) && answer >= (shape.from ?? -Infinity) && answer <= (shape.to ?? Infinity);
}

/** The number of an answer; one that the scale does not offer has none. */
export function scaleScoreValue(shape: ScaleShape, answer: ScaleAnswer): ScoreValue {
  return isOnScale(shape, answer) ? answer : undefined;
}

/** The lowest and the highest level. */
export function scaleScoreRange(shape: ScaleShape): readonly [low: number, high: number] | undefined {
  if (shape.levels !== undefined && shape.levels.length > 0) {
    const values = shape.levels.map(({value}) => value);
    return [Math.min(...values), Math.max(...values)];
  }
  return shape.from === undefined || shape.to === undefined ? undefined : [shape.from, shape.to];
}
