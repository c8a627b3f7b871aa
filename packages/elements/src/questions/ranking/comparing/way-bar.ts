import {svg, html, type TemplateResult} from 'lit';

/** How much of the way is done, as a thin line; the words beside it say the same. */
export function wayBar(done: number, of: number, direction: 'ltr' | 'rtl'): TemplateResult {
  const width = of === 0 ? 100 : (100 * done) / of;
  return html`<svg class="way ${direction}" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect class="track" width="100" height="1" /><rect class="done" width=${width} height="1" />`}
  </svg>`;
}
