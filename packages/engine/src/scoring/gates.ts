import type {Member} from './member.js';
import {reaches} from './reaches.js';

type Range = readonly [low: number, high: number];

/** Members that hold the score back as they stand. One that is unanswered, or left out, holds nothing back. */
export function closedGates(members: readonly Member[]): readonly Member[] {
  return members.filter((member) => isOpenAt(member, member.value) === false);
}

/** Whether a value lets the score through; `null` where there is no value, undefined for a member without a gate. */
export function isOpenAt({gate}: Member, value: number | null): boolean | null | undefined {
  if (gate === undefined) return undefined;
  return value === null ? null : reaches(value, gate);
}

/** Where the score can still end: at its floor as well while a gate may be closed, and nowhere else once one must be. */
export function heldRange(members: readonly Member[], reach: Range, floor: number): Range {
  const gates = members.filter(({gate}) => gate !== undefined);
  if (gates.some((member) => isOpenAt(member, member.range[1]) === false)) return [floor, floor];
  if (gates.some((member) => isOpenAt(member, member.range[0]) === false)) {
    return [Math.min(floor, reach[0]), Math.max(floor, reach[1])];
  }
  return reach;
}
