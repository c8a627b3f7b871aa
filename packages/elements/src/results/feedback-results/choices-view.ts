import type {Condition} from '@consulta/analysis';
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import {lateSwitch} from '../result-page/late-switch.js';
import {type Choose, type FeedbackView, groupingTitle, groupTitle} from './feedback-view.js';

/** With more filters nearly nobody is left. */
const MOST_FILTERS = 2;

/** Which responses are shown, and which two groups are compared. */
export function choicesView(view: FeedbackView, choose: Choose): TemplateResult | typeof nothing {
  const {words, result, groupings, choices} = view;
  const lateAnswers = {late: result.late, hasLate: view.hasLate, left: choices.withoutLate};
  const late = lateSwitch(words, lateAnswers, (withoutLate) => choose({withoutLate}));
  if (groupings.length === 0 && late === nothing) return nothing;
  return html`<section class="choices ${choices.filters.length > 0 ? 'filtered' : ''}" aria-label=${words.term('feedback.filters')}>
    ${groupings.length === 0 ? nothing : html`${filters(view, choose)} ${comparing(view, choose)}`} ${late}
  </section>`;
}

function filters(view: FeedbackView, choose: Choose): TemplateResult {
  const {words, groupings, choices} = view;
  const set = choices.filters;
  const open = groupings.filter(({questionId}) => set.every((filter) => filter.questionId !== questionId));
  // Not with each change of the menu, which the arrow keys of some systems make one after the other.
  const add = (event: Event) => {
    const select = (event.target as HTMLElement).parentElement?.querySelector('select');
    if (!select?.value) return select?.focus();
    const [questionId = '', value = ''] = JSON.parse(select.value) as string[];
    select.value = '';
    choose({filters: [...set, {questionId, value}]});
  };
  return html`<div class="filters" part="filters">
    ${
      set.length >= MOST_FILTERS
        ? nothing
        : html`<label class="menu">
            ${words.term('feedback.filter-add')}
            <select class="filter">
              <option value="">${words.term('feedback.filter-choose')}</option>
              ${open.map(
                ({questionId, groups}) =>
                  html`<optgroup label=${groupingTitle(view, questionId)}>
                    ${groups.map(
                      ({group, responses}) =>
                        html`<option value=${JSON.stringify([questionId, group])}>
                          ${sized(view, {questionId, value: group}, responses)}
                        </option>`,
                    )}
                  </optgroup>`,
              )}
            </select>
          </label>
          <button type="button" class="plain filter-set" part="button" @click=${add}>${words.term('feedback.filter-set')}</button>`
    }
    ${set.length === 0 ? nothing : setFilters(view, choose)}
  </div>`;
}

function setFilters(view: FeedbackView, choose: Choose): TemplateResult {
  const {words, choices} = view;
  return html`<ul class="set">
    ${choices.filters.map((filter) => {
      const name = words.term('feedback.filter-is', groupingTitle(view, filter.questionId), groupTitle(view, filter));
      return html`<li>
        <button
          type="button"
          class="plain"
          part="button"
          aria-label=${words.term('feedback.filter-remove', name)}
          @click=${() => choose({filters: choices.filters.filter((one) => one !== filter)})}
        >
          ${name} <span aria-hidden="true">×</span>
        </button>
      </li>`;
    })}
  </ul>`;
}

function comparing(view: FeedbackView, choose: Choose): TemplateResult {
  const {words, groupings, choices} = view;
  const chosen = choices.compare?.questionId ?? '';
  const change = (event: Event) => {
    const questionId = (event.target as HTMLSelectElement).value;
    choose({compare: questionId === '' ? undefined : {questionId}});
  };
  return html`<div class="comparing" part="group-by">
    <label class="menu">
      ${words.term('result.groups-compare')}
      <select class="compare" @change=${change}>
        <option value="" .selected=${live(chosen === '')}>${words.term('result.groups-nothing')}</option>
        ${groupings.map(
          ({questionId}) =>
            html`<option value=${questionId} .selected=${live(questionId === chosen)}>
              ${groupingTitle(view, questionId)}
            </option>`,
        )}
      </select>
    </label>
    ${pair(view, choose)}
  </div>`;
}

/** Which two of the groups: only where there are more. */
function pair(view: FeedbackView, choose: Choose): TemplateResult | typeof nothing {
  const {words, result, choices, isBehind} = view;
  const {comparison} = result;
  if (!comparison?.pair || comparison.groups.length < 3) return nothing;
  const {questionId, groups} = comparison;
  // The menus keep what was chosen until the numbers are there.
  const [first, second] = (isBehind ? choices.compare?.groups : undefined) ?? comparison.pair;
  const menu = (label: string, chosen: string, other: string, pick: (group: string) => void) =>
    html`<label class="menu">
      ${label}
      <select @change=${(event: Event) => pick((event.target as HTMLSelectElement).value)}>
        ${groups.map(
          ({group, responses}) =>
            html`<option value=${group} .selected=${live(group === chosen)} ?disabled=${group === other}>
              ${sized(view, {questionId, value: group}, responses)}
            </option>`,
        )}
      </select>
    </label>`;
  return html`${menu(words.term('feedback.first-group'), first, second, (group) =>
    choose({compare: {questionId, groups: [group, second]}}),
  )}
  ${menu(words.term('feedback.second-group'), second, first, (group) =>
    choose({compare: {questionId, groups: [first, group]}}),
  )}`;
}

function sized(view: FeedbackView, condition: Condition, responses: number): string {
  return view.words.term('feedback.group-count', groupTitle(view, condition), view.words.number(responses));
}
