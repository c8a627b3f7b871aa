import {html, nothing, type TemplateResult} from 'lit';

import type {Localization} from '../../base/localization.js';
import type {ChartWords} from '../words/chart-words.js';
import {type RadarAxis, type RadarSeries, sharedScale} from './radar-data.js';
import type {Scale} from './radar-geometry.js';

interface RadarData {
  readonly axes: readonly RadarAxis[];
  readonly scale: Scale;
  readonly label: string;
  readonly seriesTitle: string;
  readonly series: readonly RadarSeries[];
}

/** The table that says what the picture shows; columns in which nothing would stand are left out. */
export function radarTable(
  {axes, scale, label, seriesTitle, series}: RadarData,
  localization: Localization<ChartWords>,
): TemplateResult {
  const number = (value: number) => localization.number(value, {maximumFractionDigits: 2});
  const cell = (value: number | null) =>
    value === null
      ? html`<td class="open">${localization.term('chart.not-answered')}</td>`
      : html`<td class="number">${number(value)}</td>`;
  const scaled = !sharedScale(axes, scale);
  const banded = axes.some(({band}) => band !== undefined);
  const moving = axes.some(({range}) => range !== undefined && range[0] < range[1]);
  return html`<div class="scroller" dir=${localization.dir()} role="region" tabindex="0" aria-label=${label}>
    <table part="table" class=${series.length > 0 || moving ? 'many' : nothing}>
      <caption class="visually-hidden">${label}</caption>
      <thead>
        <tr>
          <th scope="col">${localization.term('chart.number')}</th>
          <th scope="col">${localization.term('chart.dimension')}</th>
          <th scope="col" class="number">${seriesTitle || localization.term('chart.value')}</th>
          ${series.map(({title}) => html`<th scope="col" class="number">${title}</th>`)}
          ${scaled ? html`<th scope="col">${localization.term('chart.scale')}</th>` : nothing}
          ${banded ? html`<th scope="col">${localization.term('chart.band')}</th>` : nothing}
          ${moving ? html`<th scope="col">${localization.term('chart.range')}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${axes.map(
          ({title, lang, value, scale: own = scale, band, range}, axis) => html`<tr>
            <td class="number">${number(axis + 1)}</td>
            <th scope="row" lang=${lang ?? nothing}>${title}</th>
            ${cell(value)} ${series.map(({values}) => cell(values[axis] ?? null))}
            ${scaled ? html`<td>${localization.term('chart.from-to', number(own[0]), number(own[1]))}</td>` : nothing}
            ${banded ? html`<td>${band ?? nothing}</td>` : nothing}
            ${
              moving
                ? html`<td>
                  ${
                    range && range[0] < range[1]
                      ? localization.term('chart.from-to', number(range[0]), number(range[1]))
                      : nothing
                  }
                </td>`
                : nothing
            }
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
