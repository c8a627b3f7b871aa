import {earlierRef, samePartsOf} from '@consulta/analysis';
import {differOnlyInTexts, type Survey} from '@consulta/schema';

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
  /** Ids of scores that are made of the same in the same way. */
  readonly scores: readonly string[];
}

/**
 * What two definitions of one questionnaire have in common, whichever of them is the newer: that is the one that calls
 * more of the other's the same. `known` are further versions, through which it may lead.
 */
export function sameStatements(first: Survey, second: Survey, known: readonly Survey[] = []): SameStatements {
  const [mine, theirs] = [statementsOf(first), statementsOf(second)];
  const [forth, back] = [samePartsOf(first, second, known), samePartsOf(second, first, known)];
  const isSecondNewer = forth.questions.size >= back.questions.size;
  const {questions, scores} = isSecondNewer ? forth : back;
  const [older, newer] = isSecondNewer ? [new Set(mine), theirs] : [new Set(theirs), mine];
  const olderOf = new Map(
    newer.flatMap((id) => {
      const other = earlierRef(questions, id);
      return other !== undefined && older.has(other) ? [[id, other] as const] : [];
    }),
  );
  const pairs = [...olderOf].map(([its, other]) => (isSecondNewer ? ([other, its] as const) : ([its, other] as const)));
  const partners = new Map(pairs);
  const same = mine.flatMap((id) => {
    const other = partners.get(id);
    return other === undefined ? [] : [[id, other] as const];
  });
  const met = new Set(same.map(([, id]) => id));
  return {
    isOneVersion: first.version === second.version || differOnlyInTexts(first, second),
    same,
    onlyFirst: mine.filter((id) => !partners.has(id)),
    onlySecond: theirs.filter((id) => !met.has(id)),
    scores: (first.scores ?? []).map(({id}) => id).filter((id) => scores.has(id)),
  };
}

function statementsOf(survey: Survey): readonly string[] {
  const {overall, dimensions} = scoreTree(survey);
  const tops = [...dimensions, ...(overall ? [overall] : [])];
  return [...new Set(tops.flatMap(({id}) => statementsBeneath(survey, id)))];
}
