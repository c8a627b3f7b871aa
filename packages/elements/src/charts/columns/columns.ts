import {html, svg, type TemplateResult} from 'lit';

import {round} from '../radar/radar-geometry.js';

/** One column. */
export interface Column {
  readonly count: number;
  /** The count as it is written. */
  readonly shown: string;
}
/** What is written beneath, at a share of the width: 0 is where the first column begins. */
export interface ColumnLabel {
  readonly at: number;
  readonly text: string;
}

const HEIGHT = 120;
const ABOVE = 20;
const BENEATH = 22;
/** More columns have no room for their number. */
const NUMBERED = 12;

/** How the columns stand. */
export interface ColumnsLayout {
  /** They touch each other, as those of a continuous value do. */
  readonly touching: boolean;
  /** Where the first one stands: at the left or, where people read from there, at the right. */
  readonly dir: 'ltr' | 'rtl';
}

/** How many there are of each of a row of values. For the eye only: a table says the same. */
export function columns(
  list: readonly Column[],
  labels: readonly ColumnLabel[],
  {touching, dir}: ColumnsLayout,
): TemplateResult {
  const most = Math.max(1, ...list.map(({count}) => count));
  // Turned round here and not by a transform, which WebKit does not apply to the place of a text.
  const at = (share: number, width = 0) => `${round((dir === 'rtl' ? 1 - share - width : share) * 100)}%`;
  const width = 1 / list.length;
  const gap = touching ? 0.01 : 0.16;
  const shareOf = width * (1 - gap);
  return html`<svg
    class="columns"
    width="100%"
    height=${ABOVE + HEIGHT + BENEATH}
    aria-hidden="true"
    focusable="false"
  >
    ${list.map(({count, shown}, index) => {
      const height = round((count / most) * HEIGHT);
      const middle = at((index + 0.5) * width);
      return svg`<rect class="column" x=${at((index + gap / 2) * width, shareOf)} width="${round(shareOf * 100)}%" y=${ABOVE + HEIGHT - height} height=${height} />
        ${list.length <= NUMBERED && count > 0 ? svg`<text class="count" x=${middle} y=${ABOVE + HEIGHT - height - 6} text-anchor="middle">${shown}</text>` : ''}`;
    })}
    <line class="axis" x1="0" x2="100%" y1=${ABOVE + HEIGHT} y2=${ABOVE + HEIGHT} />
    ${labels.map(
      ({at: share, text}) =>
        svg`<text class="label" x=${at(share)} y=${ABOVE + HEIGHT + 17} text-anchor=${anchor(dir === 'rtl' ? 1 - share : share)}>${text}</text>`,
    )}
  </svg>`;
}

/** At the ends a label would be cut off. */
function anchor(share: number): string {
  if (share <= 0) return 'start';
  return share >= 1 ? 'end' : 'middle';
}

/** As many labels as there is room for, beginning with the first. */
export function sparse<L>(labels: readonly L[], most: number): readonly L[] {
  const step = Math.ceil(labels.length / most);
  return labels.filter((_, index) => index % step === 0);
}
