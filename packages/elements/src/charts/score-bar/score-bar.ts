import {html, nothing, svg, type TemplateResult} from 'lit';

import {ringValues, round, type Scale, shareOf} from '../radar/radar-geometry.js';

/** What a bar shows; all but the scale may be absent. */
export interface ScoreBar {
  readonly scale: Scale;
  readonly value: number | null;
  /** What the value can still become. */
  readonly range?: Scale | undefined;
  /** The lowest and the highest answer beneath. */
  readonly spread?: Scale | undefined;
}

/** A value on its scale, with a tick at each level. For the eye only: the words stand beside it. */
export function scoreBar({scale, value, range, spread}: ScoreBar): TemplateResult {
  const at = (number: number) => `${round(shareOf(number, scale) * 100)}%`;
  const between = ([low, high]: Scale) => `${round((shareOf(high, scale) - shareOf(low, scale)) * 100)}%`;
  const moving = range !== undefined && range[0] < range[1];
  return html`<svg class="score-bar" width="100%" height="16" aria-hidden="true" focusable="false">
    <rect class="track" y="4" width="100%" height="8" rx="4" />
    ${moving ? svg`<rect class="possible" x=${at(range[0])} y="4" width=${between(range)} height="8" rx="4" />` : nothing}
    ${value === null ? nothing : svg`<rect class="value" y="4" width=${at(value)} height="8" rx="4" />`}
    ${ringValues(scale)
      .slice(0, -1)
      .map((level) => svg`<line class="tick" x1=${at(level)} x2=${at(level)} y1="4" y2="12" />`)}
    ${
      spread && spread[0] < spread[1]
        ? svg`<line class="spread" x1=${at(spread[0])} x2=${at(spread[1])} y1="15" y2="15" />`
        : nothing
    }
    ${value === null ? nothing : svg`<circle class="point" cx=${at(value)} cy="8" r="6" />`}
  </svg>`;
}
