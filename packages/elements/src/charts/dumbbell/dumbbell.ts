import {html, nothing, svg, type TemplateResult} from 'lit';

import {chartKey, type KeyEntry} from '../key/chart-key.js';
import {ringValues, round, type Scale, shareOf} from '../radar/radar-geometry.js';

/** Two values on one scale: now and where one wants to be, or one city and the other. */
export interface Dumbbell {
  readonly scale: Scale;
  readonly from: number | null;
  readonly to: number | null;
  /** Values that others found, drawn as thin lines. */
  readonly reference?: readonly number[];
}

/** How far the outermost values lie from the edge. */
const EDGE = 3;

/** A disc and a diamond with the way between them. For the eye only: the words stand beside it. */
export function dumbbell({scale, from, to, reference = []}: Dumbbell): TemplateResult {
  const at = (value: number) => `${round(EDGE + shareOf(value, scale) * (100 - 2 * EDGE))}%`;
  return html`<svg class="dumbbell" width="100%" height="24" aria-hidden="true" focusable="false">
    <line class="track" x1=${at(scale[0])} x2=${at(scale[1])} y1="12" y2="12" />
    ${[scale[0], ...ringValues(scale)].map((level) => svg`<line class="tick" x1=${at(level)} x2=${at(level)} y1="8" y2="16" />`)}
    ${reference.map((value) => svg`<line class="reference" x1=${at(value)} x2=${at(value)} y1="1" y2="23" />`)}
    ${from === null || to === null ? nothing : svg`<line class="way" x1=${at(from)} x2=${at(to)} y1="12" y2="12" />`}
    ${to === null ? nothing : svg`<svg class="at" x=${at(to)} y="12" width="1" height="1">${TO}</svg>`}
    ${from === null ? nothing : svg`<circle class="from" cx=${at(from)} cy="12" r="6" />`}
  </svg>`;
}

const TO = svg`<path class="to" d="M0,-9L9,0L0,9L-9,0Z" />`;

/** What the marks of the picture mean. */
export function dumbbellKey(from: string, to: string, reference?: string): TemplateResult {
  const key: KeyEntry[] = [
    [svg`<circle class="from" r="6" />`, from],
    [TO, to],
  ];
  if (reference !== undefined) key.push([svg`<line class="reference" y1="-9" y2="9" />`, reference]);
  return chartKey('dumbbell', key);
}
