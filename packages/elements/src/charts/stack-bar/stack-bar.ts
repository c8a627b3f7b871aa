import {html, svg, type TemplateResult} from 'lit';

/** One piece of a bar. */
export interface StackPart {
  readonly count: number;
  /** From 1, the strongest, to 7; or an outline for what is no step of the scale. */
  readonly shade: number | 'dashed' | 'dotted';
  /** The count as it is written. */
  readonly shown: string;
}

/** Narrower pieces have no room for a number. */
const ROOM = 0.06;

/** How answers are spread over the steps of a scale, as one bar. For the eye only: a table says the same. */
export function stackBar(parts: readonly StackPart[]): TemplateResult {
  const total = parts.reduce((sum, {count}) => sum + count, 0);
  const percent = (count: number) => `${Math.round((count / total) * 100_000) / 1000}%`;
  let before = 0;
  const drawn = parts
    .filter(({count}) => count > 0)
    .map((part) => {
      const start = before;
      before += part.count;
      return {...part, start};
    });
  return html`<svg class="stack-bar" width="100%" height="36" aria-hidden="true" focusable="false">
    ${drawn.map(
      ({count, shade, start}) =>
        svg`<rect class="piece shade-${shade}" x=${percent(start)} width=${percent(count)} y="1" height="34" />`,
    )}
    ${drawn
      .filter(({count}) => count / total >= ROOM)
      .map(
        ({count, shade, shown, start}) =>
          svg`<text class="count on-${shade}" x=${percent(start + count / 2)} y="23" text-anchor="middle">${shown}</text>`,
      )}
  </svg>`;
}

/** What one shade looks like, for a key. */
export function stackSwatch(shade: StackPart['shade']): TemplateResult {
  return html`<svg class="swatch" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <rect class="piece shade-${shade}" x="1" y="1" width="18" height="18" />
  </svg>`;
}
