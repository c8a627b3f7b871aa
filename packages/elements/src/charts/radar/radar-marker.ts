import {svg, type SVGTemplateResult} from 'lit';

import {round} from './radar-geometry.js';

const SHAPES: readonly ((r: number) => string)[] = [
  (r) => `M${-r},${-r}h${2 * r}v${2 * r}h${-2 * r}Z`,
  (r) => `M0,${round(-1.3 * r)}L${round(1.2 * r)},${r}H${round(-1.2 * r)}Z`,
  (r) => `M0,${round(-1.4 * r)}L${round(1.4 * r)},0L0,${round(1.4 * r)}L${round(-1.4 * r)},0Z`,
  (r) => `M${-r},${-r}L${r},${r}M${-r},${r}L${r},${-r}`,
  (r) => `M0,${round(-1.3 * r)}V${round(1.3 * r)}M${round(-1.3 * r)},0H${round(1.3 * r)}`,
];

/** The mark of one value: each line of the radar has a shape of its own, so that nobody depends on the colour. */
export function radarMarker(line: number, x: number, y: number): SVGTemplateResult {
  if (line === 0) return svg`<circle class="dot" r="4.5" cx=${round(x)} cy=${round(y)} />`;
  const shape = SHAPES[(line - 1) % SHAPES.length];
  return svg`<path class="dot" d=${shape?.(3.75) ?? ''} transform="translate(${round(x)} ${round(y)})" />`;
}

/** How a line of the radar is drawn: by its place among those of its kind. */
export function lineClass(line: number, kind: 'answers' | 'target' | 'reference' = 'answers'): string {
  return kind === 'answers' ? `series series-${(line % 5) + 1}` : `series ${kind}`;
}
