import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

import {titleTemplate} from '../../base/text-template.js';
import {comments, openAnswers, type WrittenAnswer} from './open-answers.js';
import type {ResultView} from './result-view.js';

/** So many are shown before somebody asks for all. */
const SHOWN = 30;

/** What people wrote: items of their own, answers to the open questions, comments on the ranking. */
export function saidView(view: ResultView, all: ReadonlySet<string>, showAll: (id: string) => void): TemplateResult {
  const {survey, question, responses, words, result, languages} = view;
  const open = openAnswers(survey, responses);
  const noted = comments(survey, responses, question.id);
  const list = (id: string, title: unknown, answers: readonly WrittenAnswer[]) => {
    const shown = all.has(id) ? answers : answers.slice(0, SHOWN);
    const more = answers.length - shown.length;
    return html`<section class="said">
      <h4>${title} <span class="n">${words.term('result.answers', answers.length, words.number(answers.length))}</span></h4>
      <ul>
        ${repeat(
          shown,
          (answer) => answer.id,
          ({text, late}) =>
            html`<li>
              <bdi class="text" dir="auto">${text}</bdi>
              ${late ? html`<span class="late">${words.term('result.came-late')}</span>` : nothing}
            </li>`,
        )}
      </ul>
      ${
        more > 0
          ? html`<button type="button" class="plain" part="button" @click=${() => showAll(id)}>
              ${words.term('result.said-show-all', more, words.number(more))}
            </button>`
          : nothing
      }
    </section>`;
  };
  if (open.length === 0 && noted.length === 0 && result.ownItems.length === 0) {
    return html`<p>${words.term('result.said-nothing')}</p>`;
  }
  return html`${ownItems(view)} ${open.map((one) => list(one.questionId, titleTemplate(one.title, languages), one.answers))}
  ${noted.length > 0 ? list('comments', words.term('result.said-comments'), noted) : nothing}`;
}

function ownItems({words, result: {ownItems: items}}: ResultView): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<section class="said" part="own-items">
    <h4>${words.term('result.said-own-items')}</h4>
    <ul>
      ${items.map(
        ({text, count}) =>
          html`<li>
            <bdi class="text" dir="auto">${text}</bdi>
            <span class="n">${words.term('result.said-times', count, words.number(count))}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}
