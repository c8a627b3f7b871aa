import type {Position} from '@consulta/analysis';
import {type AskedStatement, stepsOf} from '@consulta/engine';

import type {Localization} from '../../base/localization.js';
import type {ControlWords} from '../../base/words/control-words.js';
import type {ConsensusWords} from './words/consensus-words.js';

/** The words of the parts that a group agrees with. */
export type WorkshopWords = ConsensusWords & ControlWords;

/** A value as people answered it: a number, or yes and no. */
export function valueWords(
  {question}: Pick<AskedStatement, 'question'>,
  value: number,
  words: Localization<ControlWords>,
): string {
  const word = stepsOf(question).find((step) => step.value === value)?.word;
  return word === undefined ? words.number(value) : words.term(`answer.${word}`);
}

/** How far apart people are: "from 2 to 4". */
export function positionWords({range, entries, statement}: Position, words: Localization<WorkshopWords>): string {
  if (!range) return words.term('consensus.no-value');
  const [low, high] = range;
  const said = (value: number): string => valueWords(statement, value, words);
  return low === high && entries.length > 1
    ? words.term('consensus.same', said(low))
    : words.term('consensus.range', said(low), said(high));
}
