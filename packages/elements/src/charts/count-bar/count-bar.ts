import {html, nothing, svg, type TemplateResult} from 'lit';

import {round} from '../radar/radar-geometry.js';

/** A share of all as a bar. For the eye only: the number stands beside it. */
export function countBar(share: number): TemplateResult {
  const width = `${round(Math.min(1, Math.max(0, share)) * 100)}%`;
  return html`<svg class="count-bar" width="100%" height="18" aria-hidden="true" focusable="false">
    <rect class="track" y="3" width="100%" height="12" rx="3" />
    ${share > 0 ? svg`<rect class="value" y="3" width=${width} height="12" rx="3" />` : nothing}
  </svg>`;
}
