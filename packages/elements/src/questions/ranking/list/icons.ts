import {html, svg, type SVGTemplateResult} from 'lit';

export const icon = (lines: SVGTemplateResult) =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${lines}</svg>`;

/** Six dots: something to take hold of. */
export const GRIP = icon(svg`<path class="dots" d="M9 6h0M15 6h0M9 12h0M15 12h0M9 18h0M15 18h0" />`);
