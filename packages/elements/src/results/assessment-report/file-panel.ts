import {html, nothing, type TemplateResult} from 'lit';

import type {AddedFiles} from './added-files.js';
import type {ReportWords} from './several-view.js';
import type {Localization} from '../../base/localization.js';

/** The button that adds files to compare with, and what became of them. Files can be dropped on the report as well. */
export function filePanel(words: Localization<ReportWords>, files: AddedFiles, added: () => void): TemplateResult {
  const add = (list: readonly File[]) => void files.add(list).then(added);
  return html`<div class="files" data-unwritten>
    <button type="button" class="plain" part="button" @click=${openFileDialog}>${words.term('files.add')}</button>
    <input
      type="file"
      multiple
      hidden
      accept=".json,.txt,.html,application/json,text/plain,text/html"
      aria-label=${words.term('files.add')}
      @change=${(event: Event) => takeFiles(event.target as HTMLInputElement, add)}
    />
    <p class="drop-hint">${words.term('files.drop')}</p>
    <div role="status">${outcome(words, files)}</div>
  </div>`;
}

/** Takes files that are dropped anywhere on the report. */
export function dropHandlers(
  files: AddedFiles,
  added: () => void,
): {
  readonly over: (event: DragEvent) => void;
  readonly drop: (event: DragEvent) => void;
} {
  return {
    over: (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
    },
    drop: (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      void files.add([...event.dataTransfer.files]).then(added);
    },
  };
}

function outcome(words: Localization<ReportWords>, {isReading, count, refused}: AddedFiles): unknown {
  if (isReading) return html`<p>${words.term('files.reading')}</p>`;
  if (count === undefined) return nothing;
  return html`<p>${words.term('files.read', count, words.number(count))}</p>
    ${
      refused.length === 0
        ? nothing
        : html`<div class="notice" part="refused">
          <p>${words.term('files.refused', refused.length, words.number(refused.length))}</p>
          <ul>
            ${refused.map(
              ({file, why}) =>
                html`<li>
                  <bdi>${file}</bdi> – ${why.map((code) => words.term(`refused.${code}`)).join(' ')}
                </li>`,
            )}
          </ul>
        </div>`
    }`;
}

function openFileDialog({currentTarget}: Event): void {
  (currentTarget as HTMLElement).parentElement?.querySelector('input')?.click();
}

function takeFiles(input: HTMLInputElement, add: (files: readonly File[]) => void): void {
  add([...(input.files ?? [])]);
  // The same files may be chosen again, which browsers take for no change.
  input.value = '';
}
