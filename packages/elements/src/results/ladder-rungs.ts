import type {ScoreExplanation, ScoreMember} from '@consulta/engine';

/** What became of one rung of a ladder: climbed, the one that is missed, or after that one, where nothing counts. */
export interface Rung {
  readonly member: ScoreMember;
  readonly is: 'reached' | 'missed' | 'after';
}

/** The rungs of a ladder that can be climbed, in their order; none of any other rule, and none while nothing is said. */
export function rungsOf({rule, members, decisive, combined}: ScoreExplanation): readonly Rung[] {
  if (rule !== 'ladder' || combined === null) return [];
  const rungs = members.filter(({weight, state}) => weight !== 0 && (state === 'counted' || state === 'unanswered'));
  const missed = rungs.findIndex(({id}) => decisive.includes(id));
  const end = missed === -1 ? rungs.length : missed;
  return rungs.map((member, at) => ({member, is: at < end ? 'reached' : at === end ? 'missed' : 'after'}));
}
