import {html, nothing, type TemplateResult} from 'lit';

/** How often each item is preferred to each other one. */
export interface PairwiseMap {
  /** Accessible name of the region that can be scrolled, and of the table. */
  readonly label: string;
  /** What stands above the items. */
  readonly corner: string;
  readonly items: readonly {readonly id: string; readonly title: unknown; readonly place: string}[];
  /** How many prefer the row's item, of how many who compare the two; undefined where nobody does. */
  readonly share: (row: number, column: number) => {readonly of: number; readonly for: number};
  readonly write: (count: number, share: number) => {readonly count: string; readonly percent: string};
  readonly dir: 'ltr' | 'rtl';
}

/** A table whose cells are the darker the more people prefer the row's item: picture and numbers in one. */
export function pairwiseMap({label, corner, items, share, write, dir}: PairwiseMap): TemplateResult {
  return html`<div class="scroller" dir=${dir} role="region" tabindex="0" aria-label=${label}>
    <table class="pairwise-map">
      <caption class="visually-hidden">${label}</caption>
      <thead>
        <tr>
          <th scope="col">${corner}</th>
          ${items.map(
            ({title, place}) =>
              html`<th scope="col" class="number"><span aria-hidden="true">${place}</span><span class="visually-hidden">${title}</span></th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${items.map(
          ({title, place}, row) => html`<tr>
            <th scope="row"><span class="place">${place}</span> ${title}</th>
            ${items.map((_, column) => (row === column ? html`<td class="self">–</td>` : cell(share(row, column), write)))}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function cell({of, for: preferring}: ReturnType<PairwiseMap['share']>, write: PairwiseMap['write']): TemplateResult {
  if (of === 0) return html`<td class="number">–</td>`;
  const part = preferring / of;
  const {count, percent} = write(preferring, part);
  const majority = part > 0.5 ? 'majority' : nothing;
  return html`<td class="number tone-${Math.min(9, Math.floor(part * 10))} ${majority}">
    <span class="percent">${percent}</span><span class="count-of"> ${count}</span>
  </td>`;
}
