import type {Draft, Question, Response, Survey} from '@consulta/schema';

import {momentIn} from '../intl-tags.js';
import {noteLines} from '../note-lines.js';
import {planLines} from '../plan-lines.js';
import {answerLines} from '../question-types/answer-lines.js';
import {scoreLines} from '../score-lines.js';
import {shortId} from '../short-id.js';
import {ownLanguage, wordIn} from '../words.js';
import {type Answered, answeredIn, isResponse} from './answered.js';
import {dataBlock, element as h, type Markup, styleSheet} from './markup.js';
import {type Pen, penFor} from './pen.js';
import {receiptData} from './receipt-data.js';
import {RECEIPT_STYLE, RECEIPT_STYLE_HASH} from './receipt-style.js';
import {whatNext} from './what-next.js';

/** How a receipt is written. */
export interface ReceiptOptions {
  /** Of the words and of the survey's texts. */
  readonly language: string;
  /** Where the questionnaire is, to go on there. */
  readonly address?: string;
}

const POLICY = `default-src 'none'; style-src '${RECEIPT_STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/**
 * One page of HTML that is the receipt of somebody's answers, finished or not: a person reads it without a network and
 * without a script, and the form opens it again. Everything that people wrote is text in it.
 */
export function receiptPage(survey: Survey, record: Draft | Response, {language, address}: ReceiptOptions): string {
  const languages = [language, ...survey.languages];
  const answered = answeredIn(survey, record);
  const pen = penFor(survey, answered, languages);
  const own = ownLanguage(languages);
  const head = h(
    'head',
    {},
    h('meta', {charset: 'utf-8'}),
    h('meta', {'http-equiv': 'Content-Security-Policy', content: POLICY}),
    h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    h('meta', {name: 'referrer', content: 'no-referrer'}),
    h('meta', {name: 'robots', content: 'noindex'}),
    h('title', {}, pen.plain(survey.title)),
    styleSheet(RECEIPT_STYLE),
  );
  const body = h(
    'body',
    {},
    h(
      'main',
      {},
      h('header', {}, pen.text('h1', survey.title), stateOf(record, pen), facts(record, answered, pen)),
      whatNext(survey, record, address, pen),
      answered.sections.map(({section, questions}) =>
        h('section', {}, pen.text('h2', section.title), entries(questions, answered, record, pen)),
      ),
      lines('scores', isResponse(record) ? scoreLines(survey, record, languages) : [], languages),
      lines('plan', planLines(survey, record, languages), languages),
      h('footer', {}, h('p', {class: 'quiet'}, pen.word('private'))),
    ),
    dataBlock('consulta-answers', receiptData(survey, record)),
  );
  return `<!doctype html>\n${h('html', {lang: own, dir: own === 'ar' ? 'rtl' : 'ltr'}, head, body).markup}\n`;
}

function stateOf(record: Draft | Response, {word}: Pen): Markup {
  const state = h('p', {class: 'state'}, h('strong', {}, word(isResponse(record) ? 'finished' : 'unfinished')));
  const corrects = record.supersedes === undefined ? undefined : h('p', {}, word('corrects'));
  return {markup: `${state.markup}${corrects?.markup ?? ''}`};
}

function facts(record: Draft | Response, {progress}: Answered, {word, languages}: Pen): Markup {
  const [time, at] = isResponse(record) ? [word('submitted'), record.submittedAt] : [word('saved'), record.savedAt];
  const name = 'name' in record && typeof record.name === 'string' ? record.name : undefined;
  const done = word('of').replace('{n}', String(progress.answered)).replace('{of}', String(progress.of));
  return h('dl', {class: 'facts'}, [
    name === undefined ? undefined : fact(word('name'), name),
    fact(time, momentIn(at, languages, {dateStyle: 'long', timeStyle: 'short'})),
    isResponse(record) ? undefined : fact(word('progress'), done),
    fact(word('number'), shortId(record.id)),
  ]);
}

function fact(name: string, value: string): readonly Markup[] {
  return [h('dt', {}, name), h('dd', {}, h('bdi', {}, value))];
}

function entries(questions: readonly Question[], answered: Answered, record: Draft | Response, pen: Pen): Markup {
  return h(
    'dl',
    {class: 'answers'},
    questions.map((question) => {
      const lines = answerLines(question, answered.answer(question.id), pen.languages);
      const notes = noteLines(question, record.notes?.[question.id], pen.languages);
      return h(
        'div',
        {},
        pen.text('dt', question.title),
        lines.length === 0 ? h('dd', {class: 'none'}, pen.word('unanswered')) : lines.map((line) => lineOf('', line)),
        notes.map((line) => lineOf('note', line)),
      );
    }),
  );
}

/** Words have a direction of their own; numbers and marks alone have that of the page. */
function lineOf(kind: string, line: string): Markup {
  return h('dd', {class: kind || undefined, dir: /\p{L}/u.test(line) ? 'auto' : undefined}, line);
}

function lines(heading: 'scores' | 'plan', texts: readonly string[], languages: readonly string[]): Markup | undefined {
  if (texts.length === 0) return undefined;
  return h(
    'section',
    {},
    h('h2', {}, wordIn(heading, languages)),
    texts.map((line) => h('p', {dir: 'auto'}, line)),
  );
}
