import type {Position} from '@consulta/analysis';

import type {Localization} from '../../base/localization.js';
import type {ConsensusWords} from './words/consensus-words.js';

/** How far apart people are: "from 2 to 4". */
export function positionWords({range, entries}: Position, words: Localization<ConsensusWords>): string {
  if (!range) return words.term('consensus.no-value');
  const [low, high] = range;
  return low === high && entries.length > 1
    ? words.term('consensus.same', words.number(low))
    : words.term('consensus.range', words.number(low), words.number(high));
}
