import {html, svg, type SVGTemplateResult} from 'lit';

const icon = (lines: SVGTemplateResult) =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${lines}</svg>`;

export const UP = icon(svg`<path d="M12 19V6M6 11.5 12 5.5 18 11.5" />`);
export const DOWN = icon(svg`<path d="M12 5v13M6 12.5 12 18.5 18 12.5" />`);
export const CROSS = icon(svg`<path d="M7 7 17 17M17 7 7 17" />`);
export const PLUS = icon(svg`<path d="M12 5v14M5 12h14" />`);
/** Points down where the entry is open. */
export const FOLD = icon(svg`<path d="M6 9.5 12 15.5 18 9.5" />`);
