import {assessedResponse} from '@consulta/engine';
import type {Answer, Response, Survey} from '@consulta/schema';

import type {ReadAssessment} from './read-assessments.js';

/** A mean, and to what it is rounded. */
export interface CoarseMean {
  readonly mean: number;
  readonly step: number;
}

/**
 * Means of scores into which statements go that very few answered. An exact one would tell what these said. Such a mean is
 * rounded so far that it would be the same whoever of the group had answered the statements, and whatever; how far follows
 * from all other answers alone. So neither the number nor its rounding says anything of them.
 */
export class CoarseMeans {
  readonly #survey: Survey;
  readonly #entries: readonly ReadAssessment[];
  readonly #ids: readonly string[];
  #without: ReturnType<typeof scoresWithout> | undefined;

  /** `ids` are those of the statements that few answered. */
  constructor(survey: Survey, entries: readonly ReadAssessment[], ids: readonly string[]) {
    this.#survey = survey;
    this.#entries = entries;
    this.#ids = ids;
  }

  /** None where no rounding is far enough that still says something; at most `few` answered each of `count` statements. */
  of(scoreId: string, {few, count}: {readonly few: number; readonly count: number}): CoarseMean | undefined {
    const {scores = []} = this.#survey;
    // What counts as 0 or blocks is not within what a score can still become.
    const isPlain = scores.every(
      ({notApplicable, unanswered}) => notApplicable !== 'zero' && (unanswered ?? 'exclude') === 'exclude',
    );
    if (!isPlain) return undefined;
    this.#without ??= scoresWithout(this.#survey, this.#entries, this.#ids);
    const each = this.#without.map((all) => all[scoreId]);
    const known = each.flatMap((score) => (score && score.value !== null ? [{...score, value: score.value}] : []));
    // Who has a result only through these statements would come and go.
    if (known.length < each.length) return undefined;
    const most = (distances: readonly number[]): number => {
      const farthest = [...distances].sort((a, b) => b - a).slice(0, few * count);
      return farthest.reduce((sum, one) => sum + Math.max(0, one), 0);
    };
    const sum = known.reduce((total, {value}) => total + value, 0);
    const low = (sum - most(known.map(({value, range}) => value - range[0]))) / known.length;
    const high = (sum + most(known.map(({value, range}) => range[1] - value))) / known.length;
    const ends = known.map(({scale}) => scale);
    const span = Math.max(...ends.map(([, to]) => to)) - Math.min(...ends.map(([from]) => from));
    const step = stepsFor(span).find((one) => Math.round(low / one) === Math.round(high / one));
    return step === undefined ? undefined : {mean: Number((Math.round(low / step) * step).toPrecision(12)), step};
  }
}

/** What everybody's scores come to without their answers to these statements. */
function scoresWithout(survey: Survey, entries: readonly ReadAssessment[], ids: readonly string[]) {
  return entries.map(({response}) => {
    const answers = ids.reduce(answersWithout, response.answers);
    return assessedResponse(survey, {...response, answers}).scores;
  });
}

function answersWithout(answers: Response['answers'], id: string): Response['answers'] {
  const [questionId = '', row] = id.split('/', 2);
  const {[questionId]: answer, ...others} = answers;
  if (row === undefined || answer === undefined) return others;
  const {[row]: _, ...rows} = answer as {readonly [row: string]: unknown};
  return {...others, [questionId]: rows as Answer};
}

/** 1, 2, 5, 10 … of a decimal place, from a four-hundredth of the scale to an eighth: coarser says nothing. */
function stepsFor(span: number): readonly number[] {
  if (!(span > 0)) return [];
  const finest = Math.floor(Math.log10(span / 400));
  const steps = Array.from({length: 4}, (_, power) => [1, 2, 5].map((digit) => digit * 10 ** (finest + power))).flat();
  return steps.filter((step) => step <= span / 8);
}
