import {differOnlyInTexts, type Question, type Survey} from '@consulta/schema';

import {scoreTree} from '../../score-tree.js';
import {statementsBeneath} from './statements-beneath.js';

/** Which statements of two definitions may be compared; ids are those of the first and of the second. */
export interface SameStatements {
  /** False where one is a newer version, so that only what it calls the same is compared. */
  readonly isOneVersion: boolean;
  readonly same: readonly (readonly [first: string, second: string])[];
  /** Only in the first, and only in the second. */
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
  /** Ids of scores that rest on the same statements in both. */
  readonly scores: readonly string[];
}

/** Compares two definitions of one questionnaire: of one version all statements, else what one of them calls the same. */
export function sameStatements(first: Survey, second: Survey): SameStatements {
  const [mine, theirs] = [allStatements(first), allStatements(second)];
  const isOneVersion = differOnlyInTexts(first, second);
  const known = new Set(theirs);
  const back = new Map(theirs.flatMap((id) => renamed(second, id, first.version).map((old) => [old, id] as const)));
  const partner = (id: string) => {
    if (isOneVersion) return known.has(id) ? id : undefined;
    const [forth] = renamed(first, id, second.version);
    return forth !== undefined && known.has(forth) ? forth : back.get(id);
  };
  const same = mine.flatMap((id) => {
    const other = partner(id);
    return other === undefined ? [] : [[id, other] as const];
  });
  const [ours, others] = [new Map(same), new Set(same.map(([, id]) => id))];
  const scores = (first.scores ?? []).map(({id}) => id);
  return {
    isOneVersion,
    same,
    onlyFirst: mine.filter((id) => !ours.has(id)),
    onlySecond: theirs.filter((id) => !others.has(id)),
    scores: scores.filter((id) => isOneVersion || restsOnTheSame(first, second, id, ours)),
  };
}

/** What a statement is said to have been in that version; for a row of a matrix the row of the same id. */
function renamed(survey: Survey, id: string, version: string): readonly string[] {
  const [questionId = '', row] = id.split('/');
  const question = questionsOf(survey).find((one) => one.id === questionId);
  if (question?.sameAs?.version !== version) return [];
  return [row === undefined ? question.sameAs.id : `${question.sameAs.id}/${row}`];
}

function restsOnTheSame(first: Survey, second: Survey, id: string, ours: ReadonlyMap<string, string>): boolean {
  if (first.scores?.find((score) => score.id === id)?.rule !== second.scores?.find((score) => score.id === id)?.rule) {
    return false;
  }
  const mine = statementsBeneath(first, id).map((one) => ours.get(one));
  const theirs = statementsBeneath(second, id);
  return mine.length === theirs.length && mine.every((one) => one !== undefined && theirs.includes(one));
}

function allStatements(survey: Survey): readonly string[] {
  const {overall, dimensions} = scoreTree(survey);
  const tops = [...dimensions, ...(overall ? [overall] : [])];
  return [...new Set(tops.flatMap(({id}) => statementsBeneath(survey, id)))];
}

function questionsOf({sections}: Survey): readonly Question[] {
  return sections.flatMap(({questions}) => questions);
}
