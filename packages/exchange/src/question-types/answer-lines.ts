import {type Answer, type Question, type QuestionType, textIn} from '@consulta/schema';

import {exactly} from '../intl-tags.js';
import {labelled} from '../words.js';
import type {LinesOf, Wording} from './answer-column.js';
import {answerColumns} from './answer-columns.js';
import {choiceLines} from './choice.js';
import {dateLines} from './date.js';
import {rankingLines} from './ranking-lines.js';
import {createRepeatLines} from './repeat-lines.js';

const LINES: {readonly [T in QuestionType]?: LinesOf<T>} = {
  choice: choiceLines,
  date: dateLines,
  ranking: rankingLines,
  repeat: createRepeatLines(answerLines),
};

/** An answer to read: a line for each part of it; a row or an item is named before its value. */
export function answerLines(
  question: Question,
  answer: Answer | undefined,
  languages: readonly string[],
): readonly string[] {
  if (answer === undefined) return [];
  // The map ties every type to its lines; TypeScript cannot follow that through the union.
  const lines = LINES[question.type] as LinesOf<QuestionType> | undefined;
  return lines ? lines(question, answer, languages) : cellLines(question, answer, languages);
}

function cellLines(question: Question, answer: Answer, languages: readonly string[]): readonly string[] {
  const wording: Wording = {values: 'labels', languages};
  return answerColumns(question).flatMap((column) => {
    const cell = column.cell(answer, wording);
    if (cell === undefined || cell === '') return [];
    const value = typeof cell === 'number' ? exactly(languages).format(cell) : cell;
    return [column.part === undefined ? value : labelled(textIn(column.part, languages).text, value, languages)];
  });
}
