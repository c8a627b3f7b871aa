import type {Response} from '@consulta/schema';

import {counted} from './counted.js';
import type {CountedShare, YesNoSummary} from './contract.js';
import type {Figure} from './differences.js';

/** What yes-no and consent have in common. */
export function yesNoSummary(given: readonly {readonly answer: boolean; readonly response: Response}[]): {
  readonly yes: CountedShare;
  readonly no: CountedShare;
} {
  const yes = given.filter(({answer}) => answer).length;
  return {yes: counted(yes, given.length), no: counted(given.length - yes, given.length)};
}

/** Of the two one says it all. */
export function yesNoFigures({yes: {count, of}}: Pick<YesNoSummary, 'yes'>): readonly Figure[] {
  return [{measure: 'share', part: 'yes', of: {count, of}}];
}
