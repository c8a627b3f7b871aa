import {html, nothing, type TemplateResult} from 'lit';

import type {FeedbackView} from './feedback-view.js';

/** How many responses stand behind what is shown. */
export function basis({words, result}: FeedbackView): string {
  const {everybody, responses} = result;
  return responses === everybody
    ? words.term('feedback.responses', responses, words.number(responses))
    : words.term('feedback.of-responses', words.number(responses), words.number(everybody));
}

/** What is withheld, and what to think of a comparison. */
export function comparisonNotes({words, result}: FeedbackView): TemplateResult | typeof nothing {
  const {comparison, withheld} = result;
  const minimum = words.number(result.minimumGroup);
  if (withheld) return html`<p class="notice" part="withheld">${words.term('feedback.withheld', minimum)}</p>`;
  if (!comparison) return nothing;
  const {smallGroups, pair, inBoth} = comparison;
  return html`${pair ? nothing : html`<p class="notice">${words.term('feedback.no-pair', minimum)}</p>`}
    ${
      smallGroups.groups === 0
        ? nothing
        : html`<p class="notice" part="withheld">
            ${words.term('result.groups-withheld', smallGroups.groups, words.number(smallGroups.groups), words.number(smallGroups.responses), minimum)}
          </p>`
    }
    ${inBoth > 0 ? html`<p class="notice">${words.term('feedback.in-both', inBoth, words.number(inBoth))}</p>` : nothing}
    ${pair && inBoth === 0 ? html`<p class="legend">${words.term('feedback.chance-note')}</p>` : nothing}`;
}

/** How the numbers are worked out; folded away on the screen. */
export function howView({words, result}: FeedbackView): TemplateResult {
  return html`<details class="how" part="how">
    <summary>${words.term('feedback.how-title')}</summary>
    <ul>
      <li>${words.term('feedback.how-interval')}</li>
      <li>${words.term('feedback.how-shares')}</li>
      <li>${words.term('feedback.how-means')}</li>
      <li>${words.term('feedback.how-promoters')}</li>
      <li>${words.term('feedback.how-groups', words.number(result.minimumGroup))}</li>
    </ul>
  </details>`;
}
