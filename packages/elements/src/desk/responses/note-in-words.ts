import {minutesIn, tickedChecks} from '@consulta/engine';
import {type Agreed, type Note, type Question, type Text, textIn, unmarked} from '@consulta/schema';

import {dayText} from '../../base/day-text.js';
import type {Localization} from '../../base/localization.js';
import type {DeskWords} from '../words/desk-words.js';

/** One thing that the person noted beside an answer. */
export interface NoteLine {
  readonly name: string;
  readonly text: string;
  /** Shown as text, not as a link: it was written by somebody else. */
  readonly url?: string;
}

/** What was noted beside an answer, as lines to read. */
export function noteInWords(
  question: Question,
  note: Note,
  {words, languages}: {readonly words: Localization<DeskWords>; readonly languages: readonly string[]},
): readonly NoteLine[] {
  const {comment, evidence = [], target, importance, confidence} = note;
  const ticked = tickedChecks(question, note).map(({title}) => unmarked(textIn(title, languages).text));
  return [
    ...(ticked.length > 0 ? [{name: words.term('detail.ticked'), text: ticked.join(' · ')}] : []),
    ...(comment ? [{name: words.term('detail.comment'), text: comment}] : []),
    ...evidence.map(({title, url}) => ({name: words.term('detail.evidence'), text: title, url})),
    ...(target === undefined ? [] : [{name: words.term('detail.target'), text: words.number(target)}]),
    ...(importance ? [{name: words.term('detail.importance'), text: words.term(`detail.${importance}`)}] : []),
    ...(confidence ? [{name: words.term('detail.confidence'), text: words.term(`detail.${confidence}`)}] : []),
    ...minutesIn(question, note).flatMap(({row, agreed}) => {
      const named = (name: string) => (row === undefined ? name : `${name} – ${rowTitle(row, languages)}`);
      return [
        ...(agreed.reason ? [{name: named(words.term('detail.agreed')), text: agreed.reason}] : []),
        {name: named(words.term('detail.agreed-before')), text: rangeInWords(agreed, words)},
      ];
    }),
  ];
}

function rowTitle(row: Text, languages: readonly string[]): string {
  return unmarked(textIn(row, languages).text);
}

function rangeInWords({before, date}: Agreed, words: Localization<DeskWords>): string {
  const [low, high] = before.map((value) => words.number(value));
  return words.term('detail.agreed-range', low ?? '', high ?? '', dayText(date, words.lang()));
}
