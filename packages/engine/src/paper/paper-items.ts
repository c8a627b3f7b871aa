import type {Answer, MatrixAnswer, Question, Section, Survey, Text} from '@consulta/schema';

import {behaviourOf} from '../question-types/registry.js';
import {type PaperAnswers, paperAnswersOf, scaleRead} from './paper-answers.js';

/** Something that a paper form asks, with the code that stands beside it. */
export interface PaperItem {
  /** `A1`: the section and the place in it; `A3b` for the second row of a matrix. */
  readonly code: string;
  readonly section: Section;
  readonly question: Question;
  /** The row of a matrix. */
  readonly part?: {readonly id: string; readonly title: Text};
  readonly answers: PaperAnswers;
}
/** What was typed from a paper. */
export interface PaperReading {
  readonly answers: {readonly [questionId: string]: Answer};
  /** What was understood, in the order in which it was typed. */
  readonly entries: readonly {readonly item: PaperItem; readonly typed: string}[];
  /** What was not: a code that there is none, or a value that is no answer. */
  readonly problems: readonly {readonly code: string; readonly typed?: string}[];
}

/** All that a paper form asks, in reading order. Codes follow from the order alone, so that every language has the same. */
export function paperItems(survey: Survey): readonly PaperItem[] {
  return survey.sections.flatMap((section, at) => {
    const asked = section.questions.filter((question) => paperAnswersOf(question) !== undefined);
    return asked.flatMap((question, index): readonly PaperItem[] => {
      const code = `${letters(at)}${index + 1}`;
      const answers = paperAnswersOf(question);
      if (!answers) return [];
      const item = {section, question, answers};
      if (!('rows' in question)) return [{...item, code}];
      return question.rows.map((part, row) => ({...item, code: `${code}${letters(row).toLowerCase()}`, part}));
    });
  });
}

/** Reads `A1 3 A2 n C1 "City of Lyon"`: a code, then its answer; words with spaces between quotation marks. */
export function readPaper(survey: Survey, typed: string): PaperReading {
  const items = new Map(paperItems(survey).map((item) => [item.code.toLowerCase(), item]));
  const answers = new Map<string, Answer>();
  const entries: {item: PaperItem; typed: string}[] = [];
  const problems: {code: string; typed?: string}[] = [];
  for (const {code, value} of pairsIn(typed)) {
    const item = items.get(code.toLowerCase());
    const answer = item && value !== '' ? answerIn(item, value, answers.get(item.question.id)) : undefined;
    if (!item) problems.push({code});
    else if (answer === undefined) problems.push({code: item.code, typed: value});
    else {
      answers.set(item.question.id, answer);
      entries.push({item, typed: value});
    }
  }
  return {answers: Object.fromEntries(answers), entries, problems};
}

/** What is typed for one item, beside what was typed for other rows of its question. */
function answerIn({question, part, answers}: PaperItem, typed: string, before: Answer | undefined): Answer | undefined {
  if (part && 'rows' in question) {
    const row = scaleRead(question, typed);
    return row === undefined ? undefined : {...(before as MatrixAnswer | undefined), [part.id]: row};
  }
  const answer = answers.read(question, typed);
  if (answer === undefined) return undefined;
  const behaviour = behaviourOf(question);
  const isWrong = behaviour.problems(question, answer, {required: false}).length > 0;
  return behaviour.isAnswered(question, answer) && !isWrong ? answer : undefined;
}

/** Whether a question asks something, also where paper cannot hold its answer. */
export function isAsked(question: Question): boolean {
  return behaviourOf(question).asks;
}

const CODE = /^[a-z]+\d+[a-z]*$/i;

function pairsIn(typed: string): readonly {readonly code: string; readonly value: string}[] {
  const pairs: {code: string; value: string}[] = [];
  for (const [token, quoted] of typed.matchAll(/"([^"]*)"?|[^\s"]+/g)) {
    const last = pairs.at(-1);
    if (quoted === undefined && CODE.test(token)) pairs.push({code: token, value: ''});
    else if (last) last.value = [last.value, quoted ?? token].filter((part) => part !== '').join(' ');
    else pairs.push({code: token, value: ''});
  }
  return pairs;
}

/** A, B, … Z, AA, AB, … */
function letters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? letters(rest) : '') + String.fromCharCode(65 + (index % 26));
}
