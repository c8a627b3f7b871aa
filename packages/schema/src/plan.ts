import {isDay} from './cross-checks/days.js';

/** One thing that a group means to do. */
export interface PlanAction {
  readonly action: string;
  readonly owner?: string;
  /** `YYYY-MM-DD`. */
  readonly due?: string;
  readonly status: 'planned' | 'begun' | 'done';
}
/** What a group means to do about one gap between what is and what it wants to reach. */
export interface PlanEntry {
  /** The question; for a row of a matrix `question/row`. */
  readonly questionId: string;
  /** Where the gap is in the group's order, from 1; equal ones share a place. */
  readonly place: number;
  readonly priority: 'high' | 'medium' | 'low';
  readonly actions: readonly PlanAction[];
}
export type Plan = readonly PlanEntry[];

const PRIORITIES: readonly unknown[] = ['high', 'medium', 'low'];
const STATUSES: readonly unknown[] = ['planned', 'begun', 'done'];

/**
 * The plan that a response or a draft holds, in the order of its places. Never throws: a plan may come from another
 * program, and what of it is no entry or no action is left out.
 */
export function readPlan({plan}: {readonly plan?: unknown}): Plan {
  const entries = Array.isArray(plan) ? plan.flatMap(entryIn) : [];
  return entries.sort((one, other) => one.place - other.place);
}

function entryIn(value: unknown): readonly PlanEntry[] {
  const {questionId, place, priority, actions} = fieldsOf(value);
  if (typeof questionId !== 'string' || typeof place !== 'number' || !PRIORITIES.includes(priority)) return [];
  const read = Array.isArray(actions) ? actions.flatMap(actionIn) : [];
  return [{questionId, place, priority: priority as PlanEntry['priority'], actions: read}];
}

function actionIn(value: unknown): readonly PlanAction[] {
  const {action, owner, due, status} = fieldsOf(value);
  if (typeof action !== 'string') return [];
  return [
    {
      action,
      ...(typeof owner === 'string' && owner !== '' && {owner}),
      ...(typeof due === 'string' && isDay(due) && {due}),
      status: STATUSES.includes(status) ? (status as PlanAction['status']) : 'planned',
    },
  ];
}

function fieldsOf(value: unknown): {readonly [name: string]: unknown} {
  return typeof value === 'object' && value !== null ? {...value} : {};
}
