import type {Answer, Note, Question, QuestionOf, QuestionType, Text} from '@consulta/schema';

import {reachedLevel} from './checklists.js';
import {behaviourOf} from './registry.js';
import type {ScaleShape} from './scale-answer.js';
import type {ScoreValue} from './type-behaviour.js';

/** Something whose answer is a number between two others: a question, or a part of one such as the row of a matrix. */
export interface AskedStatement {
  readonly question: Question;
  readonly part?: string;
  readonly scale: readonly [low: number, high: number];
}
/** A number that an answer can be, with the author's words for it. */
export interface Step {
  readonly value: number;
  readonly title?: Text;
  /** What it means where the author has no words for it, because everybody's are the same. */
  readonly word?: 'yes' | 'no';
}

/** The statements that a question makes; none where its answer is no number, or one without bounds. */
export function statementsIn(question: Question): readonly AskedStatement[] {
  const behaviour = behaviourOf(question);
  const scale = behaviour.scoreRange(question);
  if (!scale) return [];
  const parts = behaviour.scoreParts?.(question);
  return parts ? parts.map((part) => ({question, part, scale})) : [{question, scale}];
}

/** The id of a statement: that of its question, `question/row` for a part. */
export function statementId({question, part}: Pick<AskedStatement, 'question' | 'part'>): string {
  return part === undefined ? question.id : `${question.id}/${part}`;
}

/** What an answer says to a statement. */
export function statementValue({question, part}: AskedStatement, answer: Answer | undefined): ScoreValue {
  const behaviour = behaviourOf(question);
  const read = answer === undefined ? undefined : behaviour.read(question, answer);
  return read === undefined ? 'unanswered' : behaviour.scoreValue(question, read, part);
}

/** What counts of it, given what is ticked of the checklists of its levels. */
export function countedValue(
  statement: AskedStatement,
  answer: Answer | undefined,
  note: Note | undefined,
): ScoreValue {
  const value = statementValue(statement, answer);
  return typeof value === 'number' ? reachedLevel(statement, value, note) : value;
}

const STEPS: {readonly [T in QuestionType]: ((question: QuestionOf<T>) => readonly Step[]) | undefined} = {
  scale: stepsOfScale,
  matrix: stepsOfScale,
  ranking: undefined,
  points: undefined,
  choice: undefined,
  text: undefined,
  number: undefined,
  date: undefined,
  'yes-no': () => [
    {value: 0, word: 'no'},
    {value: 1, word: 'yes'},
  ],
  consent: undefined,
  repeat: undefined,
  note: undefined,
  computed: undefined,
};

/** The numbers that an answer can be, lowest first, where they are few enough to be listed; none otherwise. */
export function stepsOf(question: Question): readonly Step[] {
  const steps = STEPS[question.type] as ((question: Question) => readonly Step[]) | undefined;
  return steps?.(question) ?? [];
}

function stepsOfScale({levels, from, to}: ScaleShape): readonly Step[] {
  if (levels) return levels.map(({value, title}) => ({value, title})).sort((one, other) => one.value - other.value);
  if (from === undefined || to === undefined || to - from > 20) return [];
  return Array.from({length: Math.floor(to - from) + 1}, (_, index) => ({value: from + index}));
}
