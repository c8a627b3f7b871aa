import {type Minutes, minutesIn, tickedChecks} from '@consulta/engine';
import {type Note, type Question, type Response, type Survey, unmarked} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';

import {answerText} from '../../base/answer-text.js';
import {dayText} from '../../base/day-text.js';
import {titleTemplate} from '../../base/text-template.js';
import {type Reading, readText, writeAnswer} from '../reading.js';

/** Every answer beside its question, with comment and evidence; sections in which nothing was said are left out. */
export function allAnswers(
  survey: Survey,
  response: Pick<Response, 'answers' | 'notes'>,
  reading: Reading,
): TemplateResult | typeof nothing {
  const said = ({id}: Question) => response.answers[id] !== undefined || response.notes?.[id] !== undefined;
  const sections = survey.sections.filter(({questions}) => questions.some(said));
  if (sections.length === 0) return nothing;
  return html`<details class="answers" part="answers">
    <summary><h3>${reading.words.term('report.answers')}</h3></summary>
    ${sections.map(
      ({title, questions}) =>
        html`<section>
          <h4>${titleTemplate(title, reading.languages)}</h4>
          <dl>
            ${questions.filter(({type}) => type !== 'note').map((question) => entry(question, response, reading))}
          </dl>
        </section>`,
    )}
  </details>`;
}

function entry(
  question: Question,
  {answers, notes}: Pick<Response, 'answers' | 'notes'>,
  reading: Reading,
): TemplateResult {
  const answer = answers[question.id];
  return html`<div class="entry">
    <dt>${titleTemplate(question.title, reading.languages)}</dt>
    ${
      answer === undefined
        ? html`<dd class="quiet">${reading.words.term('answer.none')}</dd>`
        : html`<dd class="said">${answerText(question, answer, reading)}</dd>`
    }
    ${noteLines(question, notes?.[question.id], reading)}
  </div>`;
}

function noteLines(question: Question, note: Note | undefined, reading: Reading): unknown {
  if (!note) return nothing;
  const {words} = reading;
  const {target, importance, confidence} = note;
  const ticked = tickedChecks(question, note).map(({title}) => readText(reading, title));
  return [
    ticked.length > 0 ? noteLine(words.term('answer.ticked'), ticked.join(' · ')) : nothing,
    minutesIn(question, note).map((one) => minutes(question.id, one, reading)),
    target === undefined ? nothing : noteLine(words.term('answer.target'), writeAnswer(reading, question.id, target)),
    importance ? noteLine(words.term('answer.importance'), words.term(`answer.${importance}`)) : nothing,
    confidence ? noteLine(words.term('answer.confidence'), words.term(`answer.${confidence}`)) : nothing,
    note.comment
      ? html`<dd class="note"><span class="quiet">${words.term('answer.comment')}</span> <span class="said">${note.comment}</span></dd>`
      : nothing,
    note.evidence?.length
      ? html`<dd class="note">
          <span class="quiet">${words.term('answer.evidence')}</span>
          ${note.evidence.map(({title, url}, index) => [index > 0 ? ' · ' : nothing, evidence(title, url)])}
        </dd>`
      : nothing,
  ];
}

/** The minutes of a value that a group agreed on: why, what was said before, and when. */
function minutes(id: string, {row, agreed}: Minutes, reading: Reading): unknown {
  const {words} = reading;
  const {reason, before, date} = agreed;
  const named = (name: string) => (row === undefined ? name : `${name} – ${unmarked(readText(reading, row))}`);
  const [low, high] = before.map((value) => writeAnswer(reading, id, value));
  const range = words.term('answer.agreed-range', low ?? '', high ?? '', dayText(date, words.lang()));
  return [
    reason ? noteLine(named(words.term('answer.agreed')), reason) : nothing,
    noteLine(named(words.term('answer.agreed-before')), range),
  ];
}

function noteLine(name: string, text: string): TemplateResult {
  return html`<dd class="note"><span class="quiet">${name}</span> <span class="said">${text}</span></dd>`;
}

/** A link only where it leads to a web page; what someone else typed is never run. */
function evidence(title: string, url: string): TemplateResult {
  return /^https?:\/\//i.test(url)
    ? html`<a href=${url} target="_blank" rel="noreferrer">${title || url}</a>`
    : html`<span>${[title, url].filter(Boolean).join(' – ')}</span>`;
}
