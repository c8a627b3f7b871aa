import type {Survey} from '@consulta/schema';

import type {ScoredResponse} from '../calculation/calculate-response.js';
import {scoredCalculation} from '../calculation/scored-calculation.js';
import type {KeptStatement} from '../calculation/score-keeper.js';

/** Where targets and the beginning come from, where not from the response. */
export interface TargetOptions {
  /** By statement (`question` or `question/row`), in the place of the targets noted beside the answers. */
  readonly targets?: {readonly [statementId: string]: number};
  /** The scores of the first assessment, as `scoreResponse` gives them. */
  readonly baseline?: {readonly [scoreId: string]: {readonly value: number | null}};
}

export interface StatementTarget {
  readonly id: string;
  readonly current: number | null;
  readonly target: number;
  /** How much is missing, 0 where the target is reached; `null` where nothing with a number was said. */
  readonly gap: number | null;
}

/** How far one score is from its target. Shares are from 0 to 1. */
export interface TargetScore {
  /** Those beneath that have a target, in the order of the survey. */
  readonly statements: readonly StatementTarget[];
  /** Σ max(0, target − current), over the statements with an answer. */
  readonly gap: number;
  /** 1 − Σ max(0, target − current) ÷ Σ target: more than enough in one does not make up for another. */
  readonly percentToTarget: number | null;
  readonly current: number | null;
  /** What the score comes to with every statement at its target; else the author's. */
  readonly target: number | null;
  readonly targetFrom: 'statements' | 'score' | undefined;
  readonly baseline: number | null;
  /** (current − baseline) ÷ (target − baseline); 1 where the target was reached from the beginning. */
  readonly progressToDate: number | null;
}

/**
 * Every score against its target. The formulas are those of OWASP SAMM (A. Hovsepyan, "SAMM Scoring: Percent to Target
 * and Progress to Date Metrics", owaspsamm.org, 21 January 2025). What is not applicable has no part in them.
 */
export function targetScores(
  survey: Survey,
  response: ScoredResponse,
  {targets, baseline}: TargetOptions = {},
): {readonly [scoreId: string]: TargetScore} {
  const {scores} = scoredCalculation(survey, response);
  const aimed = scores.statements.flatMap((statement) => {
    const target = targetOf(statement, targets);
    return target === undefined ? [] : [{statement, target}];
  });
  const reached = scores.assuming(new Map(aimed.map(({statement, target}) => [statement.id, target])));
  const results = (survey.scores ?? []).map((definition) => {
    const {id} = definition;
    const beneath = aimed.filter(({statement}) => statement.scoreIds.includes(id));
    const statements = beneath.map(({statement: {id: statementId, part}, target}) =>
      statementTarget(statementId, part.value, target),
    );
    const current = scores.score(id)?.value ?? null;
    const fromStatements = statements.length > 0 ? (reached.score(id)?.value ?? null) : null;
    const target = fromStatements ?? definition.target ?? null;
    const begun = baseline && Object.hasOwn(baseline, id) ? (baseline[id]?.value ?? null) : null;
    const result: TargetScore = {
      statements,
      gap: gapOf(statements),
      percentToTarget: percentToTarget(statements),
      current,
      target,
      targetFrom: fromStatements !== null ? 'statements' : target !== null ? 'score' : undefined,
      baseline: begun,
      progressToDate: progressToDate(current, begun, target),
    };
    return [id, result] as const;
  });
  return Object.fromEntries(results);
}

/** 1 − Σ max(0, target − current) ÷ Σ target, from 0 to 1; `null` while no statement has both. */
export function percentToTarget(
  statements: readonly {readonly current: number | null; readonly target: number}[],
): number | null {
  const known = statements.filter(({current}) => current !== null);
  if (known.length === 0) return null;
  const wanted = known.reduce((sum, {target}) => sum + target, 0);
  return wanted === 0 ? 1 : 1 - gapOf(known.map(({current, target}) => statementTarget('', current, target))) / wanted;
}

/** (current − baseline) ÷ (target − baseline); 1 where target and baseline are the same; `null` while one is not known. */
export function progressToDate(current: number | null, baseline: number | null, target: number | null): number | null {
  if (current === null || baseline === null || target === null) return null;
  return target === baseline ? 1 : (current - baseline) / (target - baseline);
}

/** Where somebody wants to be with a statement that applies to them. */
function targetOf({id, note, part}: KeptStatement, targets: TargetOptions['targets']): number | undefined {
  if (part.state === 'hidden' || part.state === 'not-applicable') return undefined;
  return (targets && Object.hasOwn(targets, id) ? targets[id] : undefined) ?? note?.target;
}

function statementTarget(id: string, current: number | null, target: number): StatementTarget {
  return {id, current, target, gap: current === null ? null : Math.max(0, target - current)};
}

function gapOf(statements: readonly StatementTarget[]): number {
  return statements.reduce((sum, {gap}) => sum + (gap ?? 0), 0);
}
