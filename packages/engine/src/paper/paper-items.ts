import type {Question, Section, Survey, Text} from '@consulta/schema';

import {behaviourOf} from '../question-types/registry.js';
import {type PaperAnswers, paperAnswersOf} from './paper-answers.js';

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

/** Whether a question asks something, also where paper cannot hold its answer. */
export function isAsked(question: Question): boolean {
  return behaviourOf(question).asks;
}

/** A, B, … Z, AA, AB, … */
function letters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? letters(rest) : '') + String.fromCharCode(65 + (index % 26));
}
