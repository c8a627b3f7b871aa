import {stepsOf, tickedChecks} from '@consulta/engine';
import {type Note, type Question, textIn, unmarked} from '@consulta/schema';

import type {Localization} from '../../base/localization.js';
import type {AimsWords} from './words/aims-words.js';

/** What may be noted, with the words of each value. */
export const CHOICES = {
  importance: {low: 'aims.low', normal: 'aims.normal', high: 'aims.high'},
  confidence: {low: 'aims.unsure', medium: 'aims.fairly-sure', high: 'aims.sure'},
} as const;

/** In which words something noted is said. */
export interface AimsReading {
  readonly words: Localization<AimsWords>;
  /** Languages of the definition's texts, best first. */
  readonly languages: readonly string[];
}

/** What was noted beside an answer besides words, to read: each with its name. */
export function aimsInWords(
  question: Question,
  {ticked, target, importance, confidence}: Note,
  reading: AimsReading,
): readonly {readonly name: string; readonly text: string}[] {
  const {words, languages} = reading;
  const checks = tickedChecks(question, {ticked: ticked ?? []}).map(({title}) =>
    unmarked(textIn(title, languages).text),
  );
  return [
    ...(checks.length > 0 ? [{name: words.term('aims.ticked'), text: checks.join(' · ')}] : []),
    ...(target === undefined ? [] : [{name: words.term('aims.target'), text: stepInWords(question, target, reading)}]),
    ...(importance ? [{name: words.term('aims.importance'), text: words.term(CHOICES.importance[importance])}] : []),
    ...(confidence ? [{name: words.term('aims.confidence'), text: words.term(CHOICES.confidence[confidence])}] : []),
  ];
}

/** A level by its number and its title. */
export function stepInWords(question: Question, value: number, {words, languages}: AimsReading): string {
  const {title, word} = stepsOf(question).find((step) => step.value === value) ?? {};
  if (word) return words.term(`aims.${word}`);
  return words.term(
    'aims.step',
    words.number(value),
    title === undefined ? '' : unmarked(textIn(title, languages).text),
  );
}
