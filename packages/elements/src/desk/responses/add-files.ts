import {html, nothing, type TemplateResult} from 'lit';

import type {Localization} from '../../base/localization.js';
import type {DeskWords} from '../words/desk-words.js';

/** What the buttons that add files do. */
export interface AddFiles {
  readonly isPasting: boolean;
  readonly paste: () => void;
  readonly add: (files: readonly File[]) => void;
}

/** The two ways in besides dropping: files, and text from a message. */
export function addButtons(words: Localization<DeskWords>, {isPasting, paste, add}: AddFiles): TemplateResult {
  return html`<div class="actions">
    <button
      type="button"
      part="button"
      class="plain"
      id="paste"
      aria-expanded=${String(isPasting)}
      aria-controls=${isPasting ? 'paste-form' : nothing}
      @click=${paste}
    >
      ${words.term('desk.paste')}
    </button>
    <button type="button" part="button" class="primary" id="choose" @click=${openFileDialog}>
      ${words.term('desk.choose-files')}
    </button>
    <input
      type="file"
      id="files"
      multiple
      hidden
      accept=".json,.jsonl,.html,.txt,application/json,application/jsonl,text/html,text/plain"
      aria-label=${words.term('desk.choose-files')}
      @change=${(event: Event) => takeFiles(event.target as HTMLInputElement, add)}
    />
  </div>`;
}

/** What stands in place of the list while there is nothing to list. */
export function emptyDesk(words: Localization<DeskWords>, add: AddFiles): TemplateResult {
  return html`<section class="empty" aria-labelledby="empty-title">
    <svg viewBox="0 0 48 48" aria-hidden="true">
      <path d="M8 28v10a3 3 0 0 0 3 3h26a3 3 0 0 0 3-3V28M24 7v22m-9-9 9 9 9-9" />
    </svg>
    <h3 id="empty-title">${words.term('desk.empty')}</h3>
    <p>${words.term('desk.empty-next')}</p>
    ${addButtons(words, add)}
  </section>`;
}

function openFileDialog({currentTarget}: Event): void {
  (currentTarget as HTMLElement).parentElement?.querySelector<HTMLInputElement>('#files')?.click();
}

function takeFiles(input: HTMLInputElement, add: (files: readonly File[]) => void): void {
  add([...(input.files ?? [])]);
  // The same files may be chosen again, which browsers take for no change.
  input.value = '';
}
