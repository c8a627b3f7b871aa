import {assessedResponse, type ScoredResponse, type AssessedStatement} from '@consulta/engine';
import type {Survey} from '@consulta/schema';

import type {AssessmentComparison} from './contract.js';
import {earlierRef, samePartsOf} from './same-statements.js';

/** One assessment, with the exact definition that it answered. */
export interface AssessedVersion {
  readonly survey: Survey;
  readonly response: ScoredResponse;
}

/**
 * Puts two assessments beside each other: of two years, or of two partners. Of another version only those statements
 * are compared of which it says that they are the same; the rest is listed as new, or gone. `between` are the versions
 * between the two, where there are any.
 */
export function compareAssessments(
  earlier: AssessedVersion,
  later: AssessedVersion,
  {between = []}: {readonly between?: readonly Survey[]} = {},
): AssessmentComparison {
  const same = samePartsOf(earlier.survey, later.survey, between);
  const [before, after] = [earlier, later].map(({survey, response}) => assessedResponse(survey, response));
  const known = new Map(before?.statements.map((statement) => [statement.id, statement]));
  const pairs = (after?.statements ?? []).map((statement) => {
    const ref = earlierRef(same.questions, statement.id);
    return {statement, other: ref === undefined ? undefined : known.get(ref)};
  });
  const met = new Set(pairs.flatMap(({other}) => other?.id ?? []));
  const scoreIds = (survey: Survey) => (survey.scores ?? []).map(({id}) => id);
  return {
    statements: pairs.flatMap(({statement, other}) => (other ? [compared(other, statement)] : [])),
    added: pairs.flatMap(({statement, other}) => (other ? [] : [statement.id])),
    gone: [...known.keys()].filter((id) => !met.has(id)),
    scores: scoreIds(later.survey)
      .filter((id) => same.scores.has(id))
      .map((id) => {
        const [was, is] = [before?.scores[id]?.value ?? null, after?.scores[id]?.value ?? null];
        return {id, earlier: was, later: is, difference: difference(was, is)};
      }),
    addedScores: scoreIds(later.survey).filter((id) => !same.scores.has(id)),
    goneScores: scoreIds(earlier.survey).filter((id) => !same.scores.has(id)),
  };
}

function compared(earlier: AssessedStatement, later: AssessedStatement): AssessmentComparison['statements'][number] {
  // What is hidden has no scale of its own to differ in.
  const isSameScale =
    earlier.state === 'hidden' ||
    later.state === 'hidden' ||
    (earlier.scale[0] === later.scale[0] && earlier.scale[1] === later.scale[1]);
  return {
    id: later.id,
    earlierId: earlier.id,
    earlier: earlier.value,
    later: later.value,
    earlierState: earlier.state,
    laterState: later.state,
    difference: isSameScale ? difference(earlier.value, later.value) : null,
    isSameScale,
  };
}

function difference(earlier: number | null, later: number | null): number | null {
  return earlier === null || later === null ? null : later - earlier;
}
