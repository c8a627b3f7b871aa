import {html, nothing, svg, type TemplateResult} from 'lit';

import {chartKey, type KeyEntry} from '../key/chart-key.js';
import {ringValues, round, type Scale, shareOf} from '../radar/radar-geometry.js';
import {dotCloud} from './dot-cloud.js';

/** What several people said of one statement. */
export interface Dots {
  readonly scale: Scale;
  /** One per response. */
  readonly values: readonly number[];
  readonly mean: number | null;
  /** What the group agreed on. */
  readonly agreed?: number | undefined;
  readonly write: (value: number) => string;
}

const AXIS = 56;
/** How far the outermost values lie from the edge, so that their dots are within. */
const EDGE = 8;

/** One dot per response above the scale, with the mean and what was agreed on. For the eye only: words stand beside it. */
export function dots({scale, values, mean, agreed, write}: Dots): TemplateResult {
  const at = (value: number) => `${round(EDGE + shareOf(value, scale) * (100 - 2 * EDGE))}%`;
  const levels = levelsOf(scale, values);
  return html`<svg class="dots" width="100%" height=${AXIS + 24} aria-hidden="true" focusable="false">
    <line class="axis" x1=${`${EDGE / 2}%`} x2=${`${100 - EDGE / 2}%`} y1=${AXIS} y2=${AXIS} />
    ${levels.map(
      (level) => svg`<line class="tick" x1=${at(level)} x2=${at(level)} y1=${AXIS} y2=${AXIS + 5} />
        <text class="level" x=${at(level)} y=${AXIS + 20} text-anchor="middle">${write(level)}</text>`,
    )}
    ${dotCloud(values, scale, levels.length).map(
      ({value, path, size}) => svg`<svg class="at" x=${at(value)} y=${AXIS} width="1" height="1">
        <path class="dot" d=${path} stroke-width=${size} />
      </svg>`,
    )}
    ${mean === null ? nothing : svg`<line class="mean" x1=${at(mean)} x2=${at(mean)} y1="2" y2=${AXIS} />`}
    ${
      agreed === undefined
        ? nothing
        : svg`<svg class="at" x=${at(agreed)} y=${AXIS} width="1" height="1"><path class="agreed" d="M0,-8L8,0L0,8L-8,0Z" /></svg>`
    }
  </svg>`;
}

/** So many whole levels are named one by one. */
const WHOLE = 10;

/** Where only whole numbers were said, nobody looks for what lies between them. */
function levelsOf(scale: Scale, values: readonly number[]): readonly number[] {
  const [low, high] = scale;
  const areWhole = high - low <= WHOLE && [...scale, ...values].every(Number.isInteger);
  return areWhole ? Array.from({length: high - low + 1}, (_, at) => low + at) : [low, ...ringValues(scale)];
}

/** What the marks of the picture mean. */
export function dotsKey(words: {
  readonly dot: string;
  readonly mean: string;
  readonly agreed?: string;
}): TemplateResult {
  const key: KeyEntry[] = [
    [svg`<path class="dot" d="M0,0h0" stroke-width="9" />`, words.dot],
    [svg`<line class="mean" y1="-9" y2="9" />`, words.mean],
  ];
  if (words.agreed !== undefined) key.push([svg`<path class="agreed" d="M0,-8L8,0L0,8L-8,0Z" />`, words.agreed]);
  return chartKey('dots', key);
}
