import type {Survey} from '@consulta/schema';

import type {
  AssessedSide,
  AssessmentComparison,
  ComparedStatement,
  ComparedValue,
  GroupPicture,
  SideValue,
} from './contract.js';
import {commonParts, refIn} from './same-statements.js';

/**
 * Puts two assessments beside each other: two years, two partners, a person and a group, in whichever order. Of two
 * versions of a questionnaire only those statements are compared of which the newer one says that they are the same; the
 * rest is listed. `known` are further versions, through which it may lead.
 */
export function compareAssessments(
  first: AssessedSide,
  second: AssessedSide,
  {known = []}: {readonly known?: readonly Survey[]} = {},
): AssessmentComparison {
  const {isOneVersion, questions, scores} = commonParts(first.survey, second.survey, known);
  const theirs = new Map(second.statements.map((statement) => [statement.id, statement]));
  const pairs = first.statements.map((mine) => {
    const ref = refIn(questions, mine.id);
    return {mine, other: ref === undefined ? undefined : theirs.get(ref)};
  });
  const met = new Set(pairs.flatMap(({other}) => other?.id ?? []));
  return {
    isOneVersion,
    statements: pairs.flatMap(({mine, other}): readonly ComparedStatement[] =>
      other ? [{id: mine.id, otherId: other.id, scoreIds: mine.scoreIds, ...compared(mine, other)}] : [],
    ),
    onlyFirst: pairs.flatMap(({mine, other}) => (other ? [] : [mine.id])),
    onlySecond: second.statements.flatMap(({id}) => (met.has(id) ? [] : [id])),
    scores: (first.survey.scores ?? []).flatMap(({id}) => {
      const [mine, other] = [first.scores[id], second.scores[id]];
      return scores.has(id) && mine && other ? [{id, ...compared(mine, other)}] : [];
    }),
  };
}

/** The statements on which two sides differ, most first: by the part of their scale that lies between the two. */
export function byDifference(
  statements: readonly ComparedStatement[],
): readonly (ComparedStatement & {readonly difference: number})[] {
  return statements
    .filter((one): one is ComparedStatement & {readonly difference: number} => (one.difference ?? 0) !== 0)
    .sort((a, b) => part(b) - part(a));
}

function part({
  difference,
  scale: [low, high],
}: {
  readonly difference: number;
  readonly scale: ComparedValue['scale'];
}): number {
  return Math.abs(difference) / (high > low ? high - low : 1);
}

/** What may be shown of a group, as one side of a comparison: its means. */
export function groupSide(survey: Survey, {statements, scores}: GroupPicture): AssessedSide {
  return {
    survey,
    statements: statements.map(({id, scoreIds, scale, spread, isWithheld}) => ({
      id,
      scoreIds,
      scale,
      value: spread?.mean ?? null,
      isWithheld,
    })),
    scores: Object.fromEntries(
      Object.entries(scores).map(([id, {scale, mean, isWithheld}]) => [
        id,
        {scale, value: mean, isWithheld: isWithheld && mean === null},
      ]),
    ),
  };
}

function compared(mine: SideValue, other: SideValue): ComparedValue {
  const isSameScale = mine.scale[0] === other.scale[0] && mine.scale[1] === other.scale[1];
  const [first, second] = [mine.value, other.value];
  return {
    scale: mine.scale,
    first,
    second,
    difference: first === null || second === null || !isSameScale ? null : second - first,
    isSameScale,
    isWithheld: (mine.isWithheld ?? false) || (other.isWithheld ?? false),
  };
}
