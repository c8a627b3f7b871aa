import {type GroupResult, MINIMUM_GROUP} from '@consulta/analysis';
import {html, nothing, type TemplateResult} from 'lit';

import {textTemplate} from '../../base/text-template.js';
import {groupings, groupTitle} from './groupings.js';
import {basis} from './headline.js';
import {type Choose, inOrder, itemText, itemTitle, type ResultView} from './result-view.js';

/** The same question answered by each group, side by side, and what all of them can live with. */
export function groupsView(view: ResultView, groupBy: string | undefined, choose: Choose): TemplateResult {
  const {words, result} = view;
  const minimum = words.number(view.survey.results?.minimumGroup ?? MINIMUM_GROUP);
  return html`${menu(view, groupBy, choose)}
    ${
      groupBy === undefined
        ? nothing
        : html`${result.groups.length > 0 ? sideBySide(view, groupBy) : nothing} ${withheld(view, minimum)}
          ${result.groups.length > 1 ? commonGround(view) : nothing}`
    }`;
}

function menu(view: ResultView, groupBy: string | undefined, choose: Choose): TemplateResult {
  const {words, languages} = view;
  const change = (event: Event) => choose({groupBy: (event.target as HTMLSelectElement).value || undefined});
  return html`<label class="menu">
    ${words.term('result.groups-compare')}
    <select part="group-by" @change=${change}>
      <option value="" ?selected=${groupBy === undefined}>${words.term('result.groups-nothing')}</option>
      ${groupings(view).map(
        ({id, title}) => html`<option value=${id} ?selected=${id === groupBy}>
          ${title === undefined ? words.term('result.groups-answered-in') : textTemplate(title, languages)}
        </option>`,
      )}
    </select>
  </label>`;
}

function sideBySide(view: ResultView, groupBy: string): TemplateResult {
  const {words, result} = view;
  const columns: readonly (readonly [string, GroupResult])[] = [
    [words.term('result.groups-everybody'), result.overall],
    ...result.groups.map((group) => [groupTitle(view, groupBy, group.group ?? ''), group] as const),
  ];
  return html`<div class="scroller" role="region" tabindex="0" aria-label=${words.term('result.groups-title')}>
    <table class="groups" part="groups">
      <caption class="visually-hidden">${words.term('result.groups-title')}</caption>
      <thead>
        <tr>
          <th scope="col">${words.term('result.order-item')}</th>
          ${columns.map(
            ([title, group]) => html`<th scope="col">
              ${title} <span class="n">${basis({...view, result: {...result, overall: group}})}</span>
            </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${inOrder(result.overall).map(
          (id) => html`<tr>
            <th scope="row">${itemTitle(view, id)}</th>
            ${columns.map(([, group]) => placeCell(view, group.place[id] ?? 0))}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** The better the place, the darker the cell; the first place is bold as well. */
function placeCell({words, result}: ResultView, place: number): TemplateResult {
  const last = Math.max(2, result.items.length);
  const tone = Math.max(0, Math.round(9 * (1 - (place - 1) / (last - 1))));
  return html`<td class="place-cell tone-${tone}">
    <span class="visually-hidden">${words.term('result.order-place', words.number(place))}</span>
    <span aria-hidden="true">${words.number(place)}</span>
  </td>`;
}

function withheld({words, result}: ResultView, minimum: string): TemplateResult | typeof nothing {
  const {groups, answers} = result.smallGroups;
  if (groups === 0) {
    return result.groups.length > 0
      ? nothing
      : html`<p class="notice">${words.term('result.groups-none', minimum)}</p>`;
  }
  return html`<p class="notice" part="withheld">
    ${words.term('result.groups-withheld', groups, words.number(groups), words.number(answers), minimum)}
  </p>`;
}

function commonGround(view: ResultView): TemplateResult {
  const {words, result} = view;
  return html`<section class="common" part="common-ground">
    <h4>${words.term('result.groups-common')}</h4>
    ${
      result.commonGround.length === 0
        ? html`<p>${words.term('result.groups-no-common')}</p>`
        : html`<p>${words.term('result.groups-common-lead')}</p>
          <ul>
            ${result.commonGround.map(
              ({itemId, worstPlace}) =>
                html`<li>
                  ${words.term('result.groups-common-item', itemText(view, itemId), words.number(worstPlace))}
                </li>`,
            )}
          </ul>`
    }
  </section>`;
}
