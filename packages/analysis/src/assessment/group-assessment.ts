import type {ScoreMember} from '@consulta/engine';

import {answerCounts} from '../feedback/answer-counts.js';
import type {AnswerCounts} from '../feedback/contract.js';
import {MINIMUM_GROUP} from '../ranking/result/ranking-settings.js';
import {answerGroups, type GroupedBy, shownGroups} from '../responses/answer-groups.js';
import {distribution} from '../statistics/distribution.js';
import type {GroupAssessment, GroupAssessmentOptions, GroupNumbers, GroupPicture, GroupStatement} from './contract.js';
import {disagreement} from './disagreement.js';
import type {ReadAssessment, ReadAssessments} from './read-assessments.js';

/**
 * What a group said, statement by statement: everybody, or one picture per role, side by side. Groups of fewer than the
 * minimum are not shown, nor others from which they could be worked out, nor a statement that fewer answered; a
 * consensus is meant to be seen.
 */
export function groupAssessment(
  {survey, responses, late}: ReadAssessments,
  {groupBy, minimumGroup, pooled = false}: GroupAssessmentOptions = {},
): GroupAssessment {
  const minimum = minimumGroup ?? survey.results?.minimumGroup ?? MINIMUM_GROUP;
  const by: GroupedBy = groupBy === undefined || groupBy === 'group' ? groupBy : {id: groupBy};
  const groups = by === undefined ? [] : answerGroups(responses, by);
  const {shown, hidden} = shownGroups(groups, responses, minimum);
  const everybody = mayBeShown(responses, minimum) ? [pictureOf(undefined, responses, minimum)] : [];
  const isNamed = new Set(groups.flatMap(({entries}) => entries));
  const inHidden = new Set(hidden.flatMap(({entries}) => entries));
  const all = by === undefined;
  return {
    responses: responses.length,
    late,
    minimumGroup: minimum,
    groups: all ? everybody : shown.map(({group, entries}) => pictureOf(group, entries, minimum)),
    smallGroups: all
      ? {
          groups: responses.length > 0 ? 1 - everybody.length : 0,
          responses: everybody.length > 0 ? 0 : responses.length,
        }
      : {groups: hidden.length, responses: inHidden.size},
    withoutGroup: all ? 0 : responses.length - isNamed.size,
    ...(pooled && everybody[0] && {pooled: everybody[0]}),
  };
}

function mayBeShown(entries: readonly ReadAssessment[], minimum: number): boolean {
  return entries.length > 0 && (entries.length >= minimum || isConsensus(entries));
}

function isConsensus(entries: readonly ReadAssessment[]): boolean {
  return entries.every(({response}) => response.kind === 'consensus');
}

function pictureOf(group: string | undefined, entries: readonly ReadAssessment[], minimum: number): GroupPicture {
  const least = isConsensus(entries) ? 1 : minimum;
  const statements = (entries[0]?.statements ?? []).map((_, index) => statementOf(entries, index, least));
  const ids = Object.keys(entries[0]?.scores ?? {});
  return {
    group,
    responses: entries.length,
    statements,
    disagreements: statements
      .filter(({disagreement: measure}) => measure !== null && measure > 0)
      .sort((a, b) => (b.disagreement ?? 0) - (a.disagreement ?? 0)),
    scores: Object.fromEntries(ids.map((id) => [id, scoreOf(entries, id, least)])),
  };
}

const COUNTED_AS: {readonly [S in ScoreMember['state']]: Exclude<keyof AnswerCounts, 'responses'>} = {
  counted: 'answered',
  'not-applicable': 'notApplicable',
  'do-not-know': 'doNotKnow',
  unanswered: 'unanswered',
  empty: 'unanswered',
  hidden: 'notAsked',
};

function statementOf(entries: readonly ReadAssessment[], index: number, least: number): GroupStatement {
  const said = entries.flatMap(({statements}) => statements[index] ?? []);
  const values = said.flatMap(({value}) => value ?? []);
  const scale = widest(said.filter(({state}) => state !== 'hidden').map((one) => one.scale));
  const numbers = numbersOf(values, scale, least);
  const {id = '', questionId = ''} = said[0] ?? {};
  const counts = answerCounts(said.map(({state}) => COUNTED_AS[state]));
  return {id, questionId, counts: numbers.isWithheld ? undefined : counts, ...numbers};
}

function scoreOf(entries: readonly ReadAssessment[], id: string, least: number): GroupNumbers {
  const scores = entries.flatMap(({scores: all}) => all[id] ?? []);
  const scale = widest(scores.map((score) => score.scale));
  return numbersOf(
    scores.flatMap(({value}) => value ?? []),
    scale,
    least,
  );
}

/** Nobody's answers are no secret; those of a few are. */
function numbersOf(values: readonly number[], scale: GroupNumbers['scale'], least: number): GroupNumbers {
  const isWithheld = values.length > 0 && values.length < least;
  if (isWithheld || values.length === 0) {
    return {scale, isWithheld, values: [], spread: undefined, disagreement: null};
  }
  const sorted = values.toSorted((a, b) => a - b);
  return {scale, isWithheld, values: sorted, spread: distribution(sorted), disagreement: disagreement(sorted, scale)};
}

function widest(scales: readonly GroupNumbers['scale'][]): GroupNumbers['scale'] {
  if (scales.length === 0) return [0, 0];
  return [Math.min(...scales.map(([low]) => low)), Math.max(...scales.map(([, high]) => high))];
}
