import type {Score, ScoreDefinition} from '@consulta/schema';

import type {ScoreMember} from '../scoring/contract.js';

type Counts = {-readonly [K in keyof Score['coverage']]: number};

/**
 * Counts every visible part beneath a score once.
 * Kept by differences, so that one answer costs as much as there are scores above it, not questions beneath.
 */
export class Coverage {
  readonly #counts: ReadonlyMap<string, Counts>;

  constructor(scores: Iterable<ScoreDefinition>) {
    this.#counts = new Map([...scores].map(({id}) => [id, {answered: 0, of: 0, notApplicable: 0, doNotKnow: 0}]));
  }

  /** Moves one part from one state to another in each of these scores. */
  move(scoreIds: readonly string[], from: ScoreMember['state'], to: ScoreMember['state']): void {
    for (const id of scoreIds) {
      const counts = this.#counts.get(id);
      if (counts === undefined) continue;
      add(counts, from, -1);
      add(counts, to, 1);
    }
  }

  of(scoreId: string): Score['coverage'] {
    return {answered: 0, of: 0, notApplicable: 0, doNotKnow: 0, ...this.#counts.get(scoreId)};
  }
}

const COUNTED_AS: {readonly [S in ScoreMember['state']]: readonly (keyof Counts)[]} = {
  counted: ['of', 'answered'],
  unanswered: ['of'],
  'not-applicable': ['of', 'notApplicable'],
  'do-not-know': ['of', 'doNotKnow'],
  empty: ['of'],
  hidden: [],
};

function add(counts: Counts, state: ScoreMember['state'], difference: 1 | -1): void {
  for (const name of COUNTED_AS[state]) counts[name] += difference;
}
