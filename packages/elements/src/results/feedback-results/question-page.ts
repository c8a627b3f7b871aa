import type {AnswerCounts, QuestionComparison, QuestionResult} from '@consulta/analysis';
import type {Question} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';

import {titleTemplate} from '../../base/text-template.js';
import {tableTwin} from '../result-page/table-twin.js';
import {differencesView} from './differences-view.js';
import {type FeedbackView, groupTitle} from './feedback-view.js';
import {plainTitle} from './feedback-reading.js';
import {viewOf} from './registry.js';
import type {DrawingContext} from './summary-view.js';
import {textList} from './text-list.js';

/** What everybody, or the selection, said to a question. */
export function questionResultView(
  view: FeedbackView,
  question: Question,
  {counts, summary, comments}: QuestionResult,
  id: string = question.id,
): TemplateResult {
  const {words, result} = view;
  if (!summary || !counts) {
    return html`<p class="notice" part="withheld">
      ${words.term('feedback.withheld-question', words.number(result.minimumGroup))}
    </p>`;
  }
  const asked = viewOf(question);
  const context: DrawingContext = {...view, id, counts, inside: (inner, found) => insideView(view, inner, found, id)};
  const {lead, picture, table, more} = asked.draw(question, summary, context);
  const title = plainTitle(view, question);
  const isEmpty = counts.answered === 0;
  return html`<p class="counts" part="counts">${countsLine(view, counts)}</p>
    ${isEmpty || lead.length === 0 ? nothing : html`<p class="lead" part="lead">${lead.join(' ')}</p>`}
    ${isEmpty ? nothing : picture} ${isEmpty || !table ? nothing : tableTwin(view, title, table.head, table.rows)}
    ${isEmpty ? nothing : (more ?? nothing)}
    ${
      comments.length === 0
        ? nothing
        : html`<section part="comments" aria-labelledby="comments-${id}">
            <h4 id="comments-${id}">${words.term('feedback.comments')}</h4>
            ${textList(comments, `${id}-comments`, view)}
          </section>`
    }`;
}

/** How many answered; of the others only those that there are. */
function countsLine({words}: FeedbackView, counts: AnswerCounts): string {
  const {answered, notApplicable, doNotKnow, unanswered, notAsked} = counts;
  const others = [
    ['feedback.not-applicable', notApplicable],
    ['feedback.do-not-know', doNotKnow],
    ['feedback.unanswered', unanswered],
    ['feedback.not-asked', notAsked],
  ] as const;
  return [
    answered === 0
      ? words.term('feedback.no-answers')
      : words.term('feedback.answered', answered, words.number(answered)),
    ...others.flatMap(([word, count]) => (count > 0 ? [words.term(word, count, words.number(count))] : [])),
  ].join(' · ');
}

function insideView(view: FeedbackView, question: Question, result: QuestionResult, around: string): TemplateResult {
  const {id} = question;
  return html`<section class="question-inside" aria-labelledby="title-${around}-${id}">
    <h4 id="title-${around}-${id}">${titleTemplate(question.title, view.languages)}</h4>
    ${questionResultView(view, question, result, `${around}-${id}`)}
  </section>`;
}

/** Two groups side by side, and how far they are apart. */
export function comparedView(
  view: FeedbackView,
  question: Question,
  {results, differences}: QuestionComparison,
): TemplateResult {
  const {comparison} = view.result;
  if (!comparison?.pair) return html``;
  const {questionId, pair} = comparison;
  const digits = Math.max(...results.map(({summary}) => (summary && viewOf(question).digits?.(summary)) ?? 1));
  const names = pair.map((value) => groupTitle(view, {questionId, value}));
  return html`<div class="two">
      ${results.map(
        (result, index) =>
          html`<section class="one" aria-label=${names[index] ?? ''}>
            <h4>${names[index]}</h4>
            ${questionResultView(view, question, result, `${question.id}-${index}`)}
          </section>`,
      )}
    </div>
    ${differences.length > 0 ? differencesView(view, question, names, differences, digits) : nothing}`;
}
