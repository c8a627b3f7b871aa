import {html, nothing, type TemplateResult} from 'lit';

/** One kind of file. */
export interface ExportButton {
  readonly kind: string;
  readonly label: string;
  readonly hint: string;
  readonly isPrimary?: boolean;
  /** It stays where it is while a file is written, so that a keyboard does not lose its place. */
  readonly isWaiting: boolean;
  readonly press: () => void;
}

/** Saves a file, and says beneath what is in it. */
export function exportButton({kind, label, hint, isPrimary, isWaiting, press}: ExportButton): TemplateResult {
  return html`<li>
    <button
      type="button"
      part="button"
      class=${isPrimary ? 'primary' : 'plain'}
      aria-describedby="hint-${kind}"
      aria-disabled=${isWaiting ? 'true' : nothing}
      @click=${isWaiting ? nothing : press}
    >
      ${label}
    </button>
    <p id="hint-${kind}" class="quiet-text">${hint}</p>
  </li>`;
}
