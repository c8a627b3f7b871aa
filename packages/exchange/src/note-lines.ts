import {minutesIn, tickedChecks} from '@consulta/engine';
import {type Note, type Question, textIn, unmarked} from '@consulta/schema';

import {dayIn, exactly, intlTags} from './intl-tags.js';
import {labelled, type Word, wordIn} from './words.js';

/** What a person noted beside an answer, a line for each field. */
export function noteLines(question: Question, note: Note | undefined, languages: readonly string[]): readonly string[] {
  if (!note) return [];
  const line = (word: Word, value: string | undefined) =>
    value ? [labelled(wordIn(word, languages), value, languages)] : [];
  const listed = (parts: readonly string[] = []) =>
    new Intl.ListFormat(intlTags(languages), {type: 'unit'}).format(parts);
  const {comment, evidence, target, importance, confidence, noOpinion} = note;
  const number = (value: number): string => exactly(languages).format(value);
  return [
    ...line('comment', comment),
    ...line('evidence', listed(evidence?.map(({title, url}) => `${title} ${url}`.trim()))),
    ...line('ticked', listed(tickedChecks(question, note).map(({title}) => unmarked(textIn(title, languages).text)))),
    ...line('target', target === undefined ? undefined : exactly(languages).format(target)),
    ...line('importance', importance && wordIn(importance, languages)),
    ...line('confidence', confidence && wordIn(confidence, languages)),
    ...minutesIn(question, note).flatMap(({row, agreed: {reason, before, date}}) => {
      const name = row === undefined ? '' : unmarked(textIn(row, languages).text);
      const ofRow = (text: string) => (name === '' || text === '' ? text : labelled(name, text, languages));
      const range = `${before.map(number).join('–')} (${dayIn(date, languages)})`;
      return [...line('agreed', ofRow(reason)), ...line('agreed-before', ofRow(range))];
    }),
    ...line('no-opinion', listed(noOpinion?.map((id) => titleOf(question, id, languages)))),
  ];
}

function titleOf(question: Question, itemId: string, languages: readonly string[]): string {
  const items = 'items' in question ? question.items : [];
  const item = items.find(({id}) => id === itemId);
  return item ? textIn(item.title, languages).text : itemId;
}
