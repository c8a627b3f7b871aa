import {html, type TemplateResult} from 'lit';

import {type Scale, shareOf} from '../radar/radar-geometry.js';

/** One column of the table, with a remark under its title, such as how many people it stands for. */
export interface HeatColumn {
  readonly title: unknown;
  readonly note?: unknown;
}
/** A value, or in words why there is none. */
export type HeatCell =
  {readonly value: number; readonly shown: string} | {readonly shown: string; readonly why: string};
/** One row; rows that follow a `heading` belong to it. */
export interface HeatRow {
  readonly title: unknown;
  readonly isHeading?: boolean;
  /** Where the values of this row lie; without it on the scale of the table. */
  readonly scale?: Scale;
  readonly cells: readonly HeatCell[];
}
/** A table whose cells are the stronger the higher the value: picture and numbers in one. */
export interface HeatMap {
  /** Accessible name of the region that can be scrolled, and of the table. */
  readonly label: string;
  /** What stands above the rows' titles. */
  readonly corner: string;
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly HeatRow[];
  /** Lowest and highest value of rows that do not say theirs. */
  readonly scale?: Scale;
}

/** Draws the table; it scrolls sideways on its own where there is no room. */
export function heatMap({label, corner, columns, rows, scale = [0, 1]}: HeatMap): TemplateResult {
  return html`<div class="scroller" role="region" tabindex="0" aria-label=${label}>
    <table class="heat-map" part="heat-map">
      <caption class="visually-hidden">${label}</caption>
      <thead>
        <tr>
          <th scope="col">${corner}</th>
          ${columns.map(({title, note}) => html`<th scope="col">${title} <span class="n">${note}</span></th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({title, cells, isHeading, scale: own = scale}) => html`<tr class=${isHeading ? 'heading' : ''}>
            <th scope="row">${title}</th>
            ${cells.map((cell) => heatCell(cell, own))}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function heatCell(cell: HeatCell, scale: Scale): TemplateResult {
  if ('value' in cell) return html`<td class="tone-${toneOf(cell.value, scale)}">${cell.shown}</td>`;
  return html`<td class="without"><span aria-hidden="true">${cell.shown}</span><span class="visually-hidden">${cell.why}</span></td>`;
}

/** From 0, the lowest, to 9. */
function toneOf(value: number, scale: Scale): number {
  return Math.min(9, Math.floor(shareOf(value, scale) * 10));
}
