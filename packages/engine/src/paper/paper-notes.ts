import type {Note, Question} from '@consulta/schema';

import {statementsIn, stepsOf} from '../question-types/statements.js';

/** What a paper form has room for beside an answer. */
export type PaperNoteName = 'target' | 'importance' | 'confidence' | 'comment';
/** Room for something beside an answer, and the mark before it where it is typed: `>4`, `!3`, `~2`, `:"words"`. */
export interface PaperNote {
  readonly name: PaperNoteName;
  readonly mark: string;
  /** What can be marked, by its key; none where it is written. */
  readonly choices: readonly {readonly key: string; readonly value: string}[];
}

const IMPORTANCE = ['low', 'normal', 'high'] as const;
const CONFIDENCE = ['low', 'medium', 'high'] as const;

const MARKS: {readonly [N in PaperNoteName]: string} = {target: '>', importance: '!', confidence: '~', comment: ':'};

/** What a question asks for beside its answer, as far as paper holds it: no evidence, which needs an address. */
export function paperNotesOf(question: Question): readonly PaperNote[] {
  const {target, importance, confidence, comment} = question;
  const note = (name: PaperNoteName, values: readonly string[] = []): PaperNote => ({
    name,
    mark: MARKS[name],
    choices: values.map((value, index) => ({key: `${MARKS[name]}${index + 1}`, value})),
  });
  return [
    ...(target && statementsIn(question).length > 0 ? [note('target')] : []),
    ...(importance ? [note('importance', IMPORTANCE)] : []),
    ...(confidence ? [note('confidence', CONFIDENCE)] : []),
    ...(comment ? [note('comment')] : []),
  ];
}

/** What is noted by something that was typed with its mark; undefined where it says nothing of this question. */
export function readPaperNote(question: Question, typed: string): Partial<Note> | undefined {
  const asked = paperNotesOf(question).find(({mark}) => typed.startsWith(mark));
  const said = asked && typed.slice(asked.mark.length).trim();
  if (!asked || !said) return undefined;
  return READ[asked.name](question, said);
}

const READ: {readonly [N in PaperNoteName]: (question: Question, said: string) => Partial<Note> | undefined} = {
  target(question, said) {
    const target = Number(said.replace(',', '.'));
    const steps = stepsOf(question);
    const [low, high] = statementsIn(question)[0]?.scale ?? [1, 0];
    const isStep = steps.length === 0 || steps.some(({value}) => value === target);
    return isStep && target >= low && target <= high ? {target} : undefined;
  },
  importance(_question, said) {
    const importance = IMPORTANCE[Number(said) - 1];
    return importance && {importance};
  },
  confidence(_question, said) {
    const confidence = CONFIDENCE[Number(said) - 1];
    return confidence && {confidence};
  },
  comment: (_question, said) => ({comment: said}),
};
