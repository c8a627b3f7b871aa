import {html, type TemplateResult} from 'lit';

import type {Localization} from '../../base/localization.js';
import type {DeskWords} from '../words/desk-words.js';
import type {SortKey, Sorting} from './response-row.js';

/** The columns, in reading order. */
const COLUMNS = ['organisation', 'survey', 'date', 'language', 'group'] as const satisfies readonly SortKey[];

/** The head of the list: "select all", and a button per column that sorts by it. */
export function listHead(
  words: Localization<DeskWords>,
  {
    columns,
    found,
    selected,
    sorting,
    sort,
    selectAll,
  }: {
    readonly columns: ReadonlySet<SortKey>;
    readonly found: number;
    readonly selected: number;
    readonly sorting: Sorting;
    readonly sort: (by: SortKey) => void;
    readonly selectAll: (all: boolean) => void;
  },
): TemplateResult {
  const sorted = (by: SortKey) => (by !== sorting.by ? 'none' : sorting.descending ? 'descending' : 'ascending');
  return html`<thead role="rowgroup">
    <tr role="row">
      <th role="columnheader" class="check" scope="col">
        <label>
          <input
            type="checkbox"
            .checked=${found > 0 && selected === found}
            .indeterminate=${selected > 0 && selected < found}
            @change=${(event: Event) => selectAll((event.target as HTMLInputElement).checked)}
          />
          <span class="label">${words.term('list.select-all', found, words.number(found))}</span>
        </label>
      </th>
      ${COLUMNS.filter((column) => columns.has(column)).map(
        (column) =>
          html`<th role="columnheader" scope="col" class=${column} aria-sort=${sorted(column)}>
            <button type="button" part="button" @click=${() => sort(column)}>
              ${words.term(`list.${column}`)}
              <svg class="arrow" viewBox="0 0 12 12" aria-hidden="true"><path d="M2.5 7.5 6 4l3.5 3.5" /></svg>
            </button>
          </th>`,
      )}
    </tr>
  </thead>`;
}
