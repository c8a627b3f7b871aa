import {explainScore, type ScoredResponse, type ScoreMember} from '@consulta/engine';
import type {Survey} from '@consulta/schema';

/** The extremes of one dimension; statements that are equal are all there. */
export interface LowestAndHighest {
  readonly scoreId: string;
  /** Ids of questions (`question/row` for a row of a matrix), in the order of the definition. */
  readonly lowest: readonly string[];
  readonly highest: readonly string[];
  /** The value the lowest have in common, `null` when nothing is answered. */
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * For each score that questions go into: which statements of one response are its lowest and its highest.
 * When all are equal, lowest and highest name the same ones.
 */
export function lowestAndHighest(survey: Survey, response: ScoredResponse): readonly LowestAndHighest[] {
  const plain = withoutPolicies(survey);
  return (survey.scores ?? []).flatMap(({id}) => {
    const statements = explainScore(plain, response, id).members.filter(({kind}) => kind === 'question');
    return statements.length === 0 ? [] : [extremesOf(id, statements)];
  });
}

/** A statement is low because somebody said so, not because a score counts what was left out as zero. */
function withoutPolicies(survey: Survey): Survey {
  const scores = survey.scores?.map((score) => ({...score, notApplicable: undefined, unanswered: undefined}));
  return {...survey, scores};
}

function extremesOf(scoreId: string, statements: readonly ScoreMember[]): LowestAndHighest {
  const values = statements.flatMap(({state, value}) => (state === 'counted' && value !== null ? [value] : []));
  if (values.length === 0) return {scoreId, lowest: [], highest: [], low: null, high: null};
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const at = (wanted: number): readonly string[] =>
    statements.filter(({state, value}) => state === 'counted' && value === wanted).map(({id}) => id);
  return {scoreId, lowest: at(low), highest: at(high), low, high};
}
