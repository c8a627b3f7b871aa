import {
  type Answer,
  type AnswerByType,
  canonicalTag,
  type Question,
  type QuestionOf,
  type QuestionType,
  type Response,
  type Survey,
  textIn,
} from '@consulta/schema';

import {fileOfOne} from './json/export-json.js';
import type {Wording} from './question-types/answer-column.js';
import {answerColumns} from './question-types/answer-columns.js';
import {rankingLines} from './question-types/ranking-lines.js';
import {scoresOf} from './scores-of.js';
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
  const fill = placeholders(survey, response, languages);
  const words = (text: Parameters<typeof textIn>[0]) => fill(textIn(text, languages).text);
  const blocks = survey.sections.flatMap((section) => {
    const questions = section.questions.map((question) => questionBlock(question, response, languages, words));
    const answered = questions.filter((block) => block !== '');
    return answered.length === 0 ? [] : [`## ${words(section.title)}`, ...answered];
  });
  const scores = scoreLines(survey, response, languages);
  const heading = `${words(survey.title)}\n${dayIn(response.submittedAt, languages)} · ${shortId(response.id)}`;
  const end = scores.length === 0 ? [] : [`## ${wordIn('scores', languages)}`, scores.join('\n')];
  const forDesk = `${wordIn('organiser', languages)}\n${unbreakable(survey, response)}`;
  return `${[heading, ...blocks, ...end, forDesk].join('\n\n')}\n`;
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
  const {comment, evidence = []} = response.notes?.[question.id] ?? {};
  const lines = [
    ...answerLines(question, response.answers[question.id], languages),
    ...(comment ? [`${wordIn('comment', languages)}: ${comment}`] : []),
    ...(evidence.length > 0
      ? [`${wordIn('evidence', languages)}: ${evidence.map(({title, url}) => `${title} ${url}`.trim()).join(', ')}`]
      : []),
  ];
  if (lines.length === 0) return '';
  return [words(question.title), ...lines.map((line) => `  ${line.replace(/\r\n|\r|\n/g, '\n  ')}`)].join('\n');
}

type Lines<T extends QuestionType> = (
  question: QuestionOf<T>,
  answer: AnswerByType[T],
  languages: readonly string[],
) => readonly string[];

/** The types that are read in another way than as cells of a table. */
const LINES: {readonly [T in QuestionType]?: Lines<T>} = {ranking: rankingLines};

/** One line per cell that is not empty; a row or an item is named before its value. */
function answerLines(question: Question, answer: Answer | undefined, languages: readonly string[]): readonly string[] {
  if (answer === undefined) return [];
  const lines = LINES[question.type] as Lines<QuestionType> | undefined;
  if (lines) return lines(question, answer, languages);
  const wording: Wording = {values: 'labels', languages};
  return answerColumns(question).flatMap((column) => {
    const cell = column.cell(answer, wording);
    if (cell === undefined || cell === '') return [];
    const value = typeof cell === 'number' ? exactly(languages).format(cell) : cell;
    return [column.part === undefined ? value : `${textIn(column.part, languages).text}: ${value}`];
  });
}

/** A number as it was given; a year has no thousands separator. */
function exactly(languages: readonly string[]): Intl.NumberFormat {
  return new Intl.NumberFormat(locales(languages), {maximumFractionDigits: 20, useGrouping: false});
}

function scoreLines(survey: Survey, response: Response, languages: readonly string[]): string[] {
  const scores = scoresOf(response, survey);
  const number = new Intl.NumberFormat(locales(languages), {maximumFractionDigits: 2});
  return (survey.scores ?? []).flatMap(({id, title}) => {
    const {value, scale, band} = scores[id] ?? {value: null};
    if (value === null || !scale) return [];
    const name = band ? ` (${textIn(band.title, languages).text})` : '';
    return [`${textIn(title, languages).text}: ${number.format(value)} / ${number.format(scale[1])}${name}`];
  });
}

/** Puts answers where a text says `{{question}}`. */
function placeholders(survey: Survey, response: Response, languages: readonly string[]): (text: string) => string {
  const questions = new Map(survey.sections.flatMap((section) => section.questions.map((one) => [one.id, one])));
  return (text) =>
    text.replace(/\{\{\s*([a-z][a-z0-9-]*)\s*\}\}/g, (whole, id: string) => {
      const question = questions.get(id);
      return question ? answerLines(question, response.answers[id], languages).join(', ') : whole;
    });
}

function dayIn(time: string, languages: readonly string[]): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return time;
  return new Intl.DateTimeFormat(locales(languages), {dateStyle: 'long'}).format(date);
}

/** The tags that Intl takes: it throws for a malformed one, and a file may hold anything. */
function locales(languages: readonly string[]): string[] {
  return languages.filter((tag) => canonicalTag(tag) !== undefined);
}
