import {html, nothing, type TemplateResult} from 'lit';

import type {Desk} from './desk.js';
import type {ResponseRow, SortKey} from './response-row.js';
import {languageName, titleOf} from './survey-title.js';

const DAY: Intl.DateTimeFormatOptions = {day: 'numeric', month: 'short', year: 'numeric'};

/** One response in the list. */
export function listRow(
  {words, languages}: Desk,
  row: ResponseRow,
  {
    columns,
    isSelected,
    isSuperseded,
    isLate,
    select,
    open,
  }: {
    readonly columns: ReadonlySet<SortKey>;
    readonly isSelected: boolean;
    readonly isSuperseded: boolean;
    readonly isLate: boolean;
    readonly select: (on: boolean) => void;
    readonly open: () => void;
  },
): TemplateResult {
  const name = row.organisation || words.term('list.no-organisation');
  return html`<tr role="row" class=${isSelected ? 'selected' : nothing}>
    <td role="cell" class="check">
      <label>
        <input
          type="checkbox"
          aria-label=${words.term('list.select', name, row.shortId)}
          .checked=${isSelected}
          @change=${(event: Event) => select((event.target as HTMLInputElement).checked)}
        />
      </label>
    </td>
    <th role="rowheader" scope="row" class="organisation">
      <button type="button" part="button" id="open-${row.id}" @click=${open}>
        <span class=${row.organisation ? 'name' : 'name missing'}>${name}</span>
        <bdi class="number">${row.shortId}</bdi>
        ${marks(row, {isSuperseded, isLate}).map((mark) => html` <span class="mark ${mark}">${words.term(`list.${mark}`)}</span>`)}
      </button>
    </th>
    ${
      columns.has('survey')
        ? html`<td role="cell" class="survey">
          ${titleOf(row, languages)} <span class="quiet-text">${words.term('list.version', row.surveyVersion)}</span>
        </td>`
        : nothing
    }
    <td role="cell" class="date">
      <time datetime=${row.submittedAt}>${words.date(row.submittedAt, DAY)}</time>
    </td>
    <td role="cell" class="language">${languageName(row.language, words.lang())}</td>
    ${columns.has('group') ? html`<td role="cell" class="group">${row.group || nothing}</td>` : nothing}
  </tr>`;
}

/** What sets a response apart. */
export function marks(
  row: ResponseRow,
  {isSuperseded, isLate}: {readonly isSuperseded: boolean; readonly isLate: boolean},
): readonly ('superseded' | 'late' | 'test' | 'short' | 'consensus')[] {
  return [
    ...(isLate ? (['late'] as const) : []),
    ...(isSuperseded ? (['superseded'] as const) : []),
    ...(row.isTest ? (['test'] as const) : []),
    ...(row.isShort ? (['short'] as const) : []),
    ...(row.isConsensus ? (['consensus'] as const) : []),
  ];
}
