import type {PaperNoteName} from '@consulta/engine';
import type {Note} from '@consulta/schema';

import type {Localization} from '../../base/localization.js';
import type {PaperWords} from './words/paper-words.js';

/** The words of what can be marked beside an answer, by what is stored of it. */
const NOTED = {
  importance: {low: 'paper.low', normal: 'paper.normal', high: 'paper.high'},
  confidence: {low: 'paper.unsure', medium: 'paper.fairly-sure', high: 'paper.sure'},
} as const;

/** The word for one value of what can be marked. */
export function notedWord(name: PaperNoteName, value: string): keyof PaperWords | undefined {
  const words: {readonly [value: string]: keyof PaperWords} = name in NOTED ? NOTED[name as keyof typeof NOTED] : {};
  return Object.hasOwn(words, value) ? words[value] : undefined;
}

/** What was noted beside an answer, read back: each with its name. */
export function noteLines(
  {target, importance, confidence, comment}: Note,
  words: Localization<PaperWords>,
): readonly {readonly name: string; readonly text: string}[] {
  return [
    ...(target === undefined ? [] : [{name: words.term('paper.target'), text: words.number(target)}]),
    ...(importance ? [{name: words.term('paper.importance'), text: words.term(NOTED.importance[importance])}] : []),
    ...(confidence ? [{name: words.term('paper.confidence'), text: words.term(NOTED.confidence[confidence])}] : []),
    ...(comment ? [{name: words.term('paper.comment'), text: comment}] : []),
  ];
}
