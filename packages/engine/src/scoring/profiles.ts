import type {Survey} from '@consulta/schema';

import type {ScoredResponse} from '../calculation/calculate-response.js';
import type {Calculation} from '../calculation/calculation.js';
import {HIDDEN_PART, type Part, partOf} from '../calculation/part.js';
import type {ScoreKeeper} from '../calculation/score-keeper.js';
import {scoredCalculation} from '../calculation/scored-calculation.js';
import {stateOfValue} from '../calculation/score-state.js';
import type {ScoreMember} from './contract.js';
import {reaches} from './reaches.js';

/** One minimum of a profile, and how it stands. */
export interface ProfileMinimum {
  /** A score, a question, or `question/row`. */
  readonly id: string;
  readonly minimum: number;
  readonly value: number | null;
  readonly state: ScoreMember['state'];
  /** How much is missing; 0 where it is reached, `null` while there is no value. */
  readonly short: number | null;
}

/** How a response stands against a set of minimums. */
export interface ProfileResult {
  readonly profileId: string;
  /** True when every minimum that applies is reached. */
  readonly isMet: boolean;
  /** False when some minimum can no longer be reached, whatever is still answered. */
  readonly canBeMet: boolean;
  /** The minimums that apply: all but those of what was not asked, or is not applicable. */
  readonly minimums: readonly ProfileMinimum[];
  /** Those not reached, the largest shortfall first, those without a value last. */
  readonly short: readonly ProfileMinimum[];
  /** Ids of what was not asked, or is not applicable. */
  readonly leftOut: readonly string[];
}

/** Every profile of the survey: met, or what is short by how much. */
export function profileResults(survey: Survey, response: ScoredResponse): readonly ProfileResult[] {
  const {calculation, scores} = scoredCalculation(survey, response);
  return (survey.profiles ?? []).map(({id, minimums}) => {
    const all = Object.entries(minimums).flatMap(([ref, minimum]) =>
      standingsOf(ref, calculation, scores).map((standing) => ({...standing, minimum})),
    );
    const applying = all.filter(({state}) => !LEFT_OUT.has(state));
    const stated = applying.map(({id: ref, minimum, value, state}) => ({
      id: ref,
      minimum,
      value,
      state,
      short: value === null ? null : reaches(value, minimum) ? 0 : minimum - value,
    }));
    return {
      profileId: id,
      isMet: stated.length > 0 && stated.every(({short}) => short === 0),
      canBeMet: stated.length > 0 && applying.every(({range, minimum}) => reaches(range[1], minimum)),
      minimums: stated,
      short: stated
        .filter(({short}) => short !== 0)
        .sort((a, b) => (b.short ?? -Infinity) - (a.short ?? -Infinity) || 0),
      leftOut: all.filter(({state}) => LEFT_OUT.has(state)).map(({id: ref}) => ref),
    };
  });
}

const LEFT_OUT: ReadonlySet<ScoreMember['state']> = new Set(['hidden', 'not-applicable', 'empty']);

type Standing = Pick<Part, 'value' | 'state' | 'range'> & {readonly id: string};

/** A score, a question or a row as it stands; a whole matrix row by row. */
function standingsOf(ref: string, calculation: Calculation, scores: ScoreKeeper): readonly Standing[] {
  const score = scores.score(ref);
  if (score !== undefined) {
    const {value, range} = score;
    const state = stateOfValue(score);
    return [{id: ref, value, state, range: known(state, value, range)}];
  }
  const [questionId = '', row] = ref.split('/', 2);
  const outlined = calculation.outline.questions.get(questionId);
  if (outlined === undefined) return [];
  const rows = row === undefined ? outlined.behaviour.scoreParts?.(outlined.question) : [row];
  return (rows ?? [undefined]).map((part) => {
    const id = part === undefined ? questionId : `${questionId}/${part}`;
    const {value, state, range} = calculation.isVisible(questionId)
      ? scores.heldPart(questionId, id, partOf(outlined, part, calculation.answerOf(questionId)))
      : HIDDEN_PART;
    return {
      id,
      value,
      state,
      range: known(state, value, range),
    };
  });
}

/** Who does not know has said so: it will not reach anything. */
function known(state: Part['state'], value: number | null, range: Part['range']): Part['range'] {
  return state === 'do-not-know' && value === null ? [-Infinity, -Infinity] : range;
}
