import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';

import {base} from '../../base/base.styles.js';
import {ConsultaElement} from '../../base/consulta-element.js';
import {OpenForPrint} from '../open-for-print.js';
import {type ChartWords, chartWords} from '../words/chart-words.js';
import {styles} from './radar.styles.js';
import {type RadarAxis, type RadarSeries, sharedScale} from './radar-data.js';
import {radarDrawing, type RadarPicture} from './radar-drawing.js';
import {type Scale, shareOf} from './radar-geometry.js';
import {placeNumbers, placeTitles} from './radar-labels.js';
import {seriesStyles} from './radar-series.styles.js';
import {lineClass, radarMarker} from './radar-marker.js';
import {radarSummary} from './radar-summary.js';
import {radarTable} from './radar-table.js';

/** From nothing to all of an axis's own scale. */
const SHARES: Scale = [0, 1];

/**
 * Several scores at a glance: a picture with a summary in words and a table that says the same.
 *
 * @tagname consulta-radar
 * @csspart picture - The drawing.
 * @csspart table - The table that says the same.
 * @cssprop [--consulta-color-accent=#2563eb] - Line, surface and points.
 */
export class ConsultaRadar extends ConsultaElement<ChartWords> {
  static override readonly words = [chartWords];
  static override readonly styles = [base, styles, seriesStyles];

  /** The axes with their values, clockwise from the top. A picture needs three; fewer are shown as a table. */
  @property({attribute: false}) axes: readonly RadarAxis[] = [];
  /** The lowest value, which lies in the middle, and the highest, which lies on the edge, of axes that do not say theirs. */
  @property({attribute: false}) scale: Scale = [1, 5];
  /** What the picture shows, in a few words: its accessible name. */
  @property() label = '';
  /** What the values on the axes are called, where others are compared with them. */
  @property({attribute: 'series-title'}) seriesTitle = '';
  /** Further values to compare with. */
  @property({attribute: false}) series: readonly RadarSeries[] = [];

  constructor() {
    super();
    new OpenForPrint(this);
  }

  protected override content(): unknown {
    if (this.axes.length === 0) return nothing;
    const table = radarTable(this, this.localization);
    if (this.axes.length < 3) return table;
    return html`${this.#picture()}
      <details dir=${this.localization.dir()}>
        <summary>${this.localization.term('chart.show-table')}</summary>
        ${table}
      </details>`;
  }

  #picture(): TemplateResult {
    const titles = placeTitles(
      this.#frame(180),
      this.axes.map(({title}) => title),
    );
    const numbers = this.axes.map((_, axis) => this.#number(axis + 1));
    return html`<div class=${titles ? 'picture' : 'picture numbered'} part="picture" dir=${this.localization.dir()}>
      <div role="img" aria-label=${this.label} aria-describedby="summary">
        ${radarDrawing(this.#drawn(180, titles ?? placeNumbers(this.#frame(180), numbers)), 'wide')}
        ${radarDrawing(this.#drawn(128, placeNumbers(this.#frame(128), numbers)), 'narrow')}
      </div>
      <p id="summary" hidden>${radarSummary(this, this.localization)}</p>
      ${this.#key()}
      ${sharedScale(this.axes, this.scale) ? nothing : html`<p class="own-scales">${this.localization.term('chart.own-scales')}</p>`}
      <ol class="legend" aria-hidden="true">
        ${this.axes.map(({title, lang}) => html`<li lang=${lang ?? nothing}>${title}</li>`)}
      </ol>
    </div>`;
  }

  /** Which line is whose, when there are several. */
  #key(): TemplateResult | typeof nothing {
    if (this.series.length === 0) return nothing;
    const first: Pick<RadarSeries, 'title' | 'kind'> = {title: this.seriesTitle};
    return html`<ul class="key" aria-hidden="true">
      ${[first, ...this.series].map(
        ({title, kind}, index) =>
          html`<li>
            <svg class=${lineClass(index, kind)} viewBox="0 0 36 12" width="36" height="12">
              <path class="line" d="M0,6H36" />
              ${radarMarker(index, 18, 6)}
            </svg>
            ${title}
          </li>`,
      )}
    </ul>`;
  }

  #frame(radius: number): RadarPicture['frame'] {
    return {radius, count: this.axes.length, mirrored: this.localization.dir() === 'rtl'};
  }

  #drawn(radius: number, labels: RadarPicture['labels']): RadarPicture {
    const {axes} = this;
    const shared = sharedScale(axes, this.scale);
    const scale = shared ?? SHARES;
    // Values of unlike scales lie as far out as they are on their own: full is full.
    const placed = (value: number, axis: number) => (shared ? value : shareOf(value, axes[axis]?.scale ?? this.scale));
    const placedOrNull = (value: number | null, axis: number) => (value === null ? null : placed(value, axis));
    const rangeOf = ({range, value}: RadarAxis, axis: number): Scale => {
      if (!range) return value === null ? scale : [placed(value, axis), placed(value, axis)];
      return [placed(range[0], axis), placed(range[1], axis)];
    };
    const settled = axes.every(({range}) => !range || range[0] === range[1]);
    return {
      frame: this.#frame(radius),
      scale,
      labels,
      languages: axes.map(({lang}) => lang),
      lines: [
        {values: axes.map(({value}, axis) => placedOrNull(value, axis))},
        ...this.series.map(({values, kind}) => ({
          kind,
          values: axes.map((_, axis) => placedOrNull(values[axis] ?? null, axis)),
        })),
      ],
      ranges: settled ? undefined : axes.map((one, axis) => rangeOf(one, axis)),
      formatNumber: (value) =>
        shared ? this.#number(value) : this.localization.number(value, {style: 'percent', maximumFractionDigits: 0}),
    };
  }

  #number(value: number): string {
    return this.localization.number(value, {maximumFractionDigits: 2});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-radar': ConsultaRadar;
  }
}
