import {html, nothing, type TemplateResult} from 'lit';

import {download} from '../../store/download.js';
import type {Desk} from './desk.js';
import {exportButton} from './export-button.js';
import {type Chosen, ExportChoices} from './export-choices.js';
import {exportFile, type ExportKind} from './export-file.js';
import {exportOutcome} from './export-outcome.js';
import {RankingsExport} from './export-rankings.js';

const KINDS: readonly ExportKind[] = ['xlsx', 'excel', 'statistics', 'package', 'codebook', 'plan', 'desk', 'lines'];

/** Files for those who analyse: which survey, which responses, how worded, and a button per kind of file. */
export class ExportPanel {
  readonly #desk: Desk;
  readonly #choices: ExportChoices;
  readonly #rankings: RankingsExport;
  #running: AbortController | undefined;
  #said = '';
  /** The part of the file that is written, 0 to 1. */
  #done = 0;

  constructor(desk: Desk, list: Chosen) {
    this.#desk = desk;
    this.#choices = new ExportChoices(desk, list);
    this.#rankings = new RankingsExport(desk, this.#choices);
  }

  /** Comes here to export what is selected. */
  goToSelected(): void {
    this.#choices.chooseSelected();
    this.#desk.focus('export-title');
  }

  render(): TemplateResult {
    const {words, stored} = this.#desk;
    const {hasRepeat} = this.#choices.current;
    const isCsv = (kind: ExportKind) => kind === 'excel' || kind === 'statistics';
    const isWaiting = this.#running !== undefined;
    return html`<section part="card" class="card export" aria-labelledby="export-title">
      <h3 id="export-title" tabindex="-1">${words.term('export.title')}</h3>
      ${stored.hasUnexported ? html`<p class="nudge">${words.term('export.nudge')}</p>` : nothing}
      ${this.#choices.render()}
      <ul class="files">
        ${this.#kinds.map((kind) =>
          exportButton({
            kind,
            label: words.term(`export.${kind}`),
            hint: words.term(hasRepeat && isCsv(kind) ? 'export.tables-hint' : `export.${kind}-hint`),
            isPrimary: kind === 'xlsx',
            isWaiting,
            press: () => void this.#run((signal) => this.#save(kind, signal)),
          }),
        )}
      </ul>
      ${this.#rankings.render({
        isWaiting,
        press: (kind) => void this.#run((signal) => this.#rankings.save(kind, signal)),
      })}
      ${
        isWaiting
          ? html`<p class="row">
            <label for="export-bar">${words.term('export.writing')}</label>
            <progress id="export-bar" max="1" .value=${this.#done}></progress>
            <button type="button" part="button" class="plain" @click=${() => this.#running?.abort()}>${words.term('desk.cancel')}</button>
          </p>`
          : nothing
      }
      ${this.#said ? html`<p class="said">${this.#said}</p>` : nothing}
    </section>`;
  }

  /** A plan is offered where there is one. */
  get #kinds(): readonly ExportKind[] {
    const {surveyId} = this.#choices.current;
    const hasPlan = this.#desk.stored.rows.some((row) => row.hasPlan && row.surveyId === surveyId);
    return KINDS.filter((kind) => kind !== 'plan' || hasPlan);
  }

  /** Saves the file and returns what is to be said of it. */
  async #save(kind: ExportKind, signal: AbortSignal): Promise<string> {
    const {stored, words} = this.#desk;
    const file = await exportFile(stored, {...this.#choices.current, kind}, {signal, onProgress: this.#progress});
    if (file) {
      download(file.name, file.content);
      if (kind !== 'codebook' && kind !== 'plan')
        stored.noteExported([...file.exported, ...file.superseded, ...file.tests]);
    }
    return exportOutcome(kind, file, words);
  }

  /** Drawn for each hundredth: more often would take longer than writing. */
  readonly #progress = ({done, total}: {readonly done: number; readonly total: number | undefined}): void => {
    const part = total ? Math.floor((done / total) * 100) / 100 : 0;
    if (part === this.#done) return;
    this.#done = part;
    this.#desk.requestUpdate();
  };

  /** One file at a time, and what became of it. */
  async #run(save: (signal: AbortSignal) => Promise<string>): Promise<void> {
    if (this.#running) return;
    const {signal} = (this.#running = new AbortController());
    this.#done = 0;
    this.#say('');
    try {
      this.#say(await save(signal));
    } catch (error) {
      if (signal.aborted) {
        this.#say(this.#desk.words.term('export.cancelled'));
        // The button that was pressed goes.
        this.#desk.focus('export-title');
      } else this.#desk.fail(error, () => void this.#run(save));
    }
    this.#running = undefined;
    this.#desk.requestUpdate();
  }

  #say(text: string): void {
    this.#said = text;
    this.#desk.announce(text);
    this.#desk.requestUpdate();
  }
}
