import {type Question, type Response, type Survey} from '@consulta/schema';

import {filledWith} from './filled-with.js';
import {momentIn} from './intl-tags.js';
import {fileOfOne} from './json/export-json.js';
import {noteLines} from './note-lines.js';
import {planLines} from './plan-lines.js';
import {answerLines} from './question-types/answer-lines.js';
import {scoreLines} from './score-lines.js';
import {shortId} from './short-id.js';
import {wordIn} from './words.js';

/** How long a file may be to go into a message with its definition. */
const FITS_A_MESSAGE = 10_000;

/**
 * The answers as plain text, to copy into a message: what was answered, with its comments and scores, and below it
 * the same for the organiser's desk. A long definition is left out of that: the desk has it, or can find it.
 */
export function responseAsText(survey: Survey, response: Response, language: string): string {
  const languages = [language, ...survey.languages];
  const words = filledWith(survey, (id) => response.answers[id], languages);
  const blocks = survey.sections.flatMap((section) => {
    const questions = section.questions.map((question) => questionBlock(question, response, languages, words));
    const answered = questions.filter((block) => block !== '');
    return answered.length === 0 ? [] : [`## ${words(section.title)}`, ...answered];
  });
  const plan = planLines(survey, response, languages);
  const scores = scoreLines(survey, response, languages);
  const heading = `${words(survey.title)}\n${momentIn(response.submittedAt, languages, {dateStyle: 'long'})} · ${shortId(response.id)}`;
  const end = scores.length === 0 ? [] : [`## ${wordIn('scores', languages)}`, scores.join('\n')];
  const planned = plan.length === 0 ? [] : [`## ${wordIn('plan', languages)}`, plan.join('\n')];
  const forDesk = `${wordIn('organiser', languages)}\n${unbreakable(survey, response)}`;
  return `${[heading, ...blocks, ...end, ...planned, forDesk].join('\n\n')}\n`;
}

/** A file without a single space, so that no mail program can lose one by breaking lines there. */
function unbreakable(survey: Survey, response: Response): string {
  const [whole = '', answers = ''] = [survey, undefined].map((definition) =>
    // All spaces of a canonical text stand within strings, where they may be written so.
    fileOfOne(response, definition).replaceAll(' ', '\\u0020'),
  );
  return whole.length <= FITS_A_MESSAGE ? whole : answers;
}

/** A question with its answer and notes indented below; nothing when there are none. */
function questionBlock(
  question: Question,
  response: Response,
  languages: readonly string[],
  words: (text: Question['title']) => string,
): string {
  const lines = [
    ...answerLines(question, response.answers[question.id], languages),
    ...noteLines(question, response.notes?.[question.id], languages),
  ];
  if (lines.length === 0) return '';
  return [words(question.title), ...lines.map((line) => `  ${line.replace(/\r\n|\r|\n/g, '\n  ')}`)].join('\n');
}
