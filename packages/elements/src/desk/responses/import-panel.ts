import {html, nothing, type TemplateResult} from 'lit';

import type {Desk} from './desk.js';
import {type FilesReport, importFiles, type ImportStep} from './import-files.js';
import {importReport} from './import-report.js';

/** Adding files: progress while it runs, then a report that stays until it is dismissed. */
export class ImportPanel {
  readonly #desk: Desk;
  readonly #remove: (ids: readonly string[]) => void;
  #running: AbortController | undefined;
  #step: ImportStep | undefined;
  #report: FilesReport | undefined;
  #cancelled = false;
  /** Files dropped while others are being added wait their turn. */
  #turn: Promise<void> = Promise.resolve();

  /** `remove` deletes responses, with undo. */
  constructor(desk: Desk, remove: (ids: readonly string[]) => void) {
    this.#desk = desk;
    this.#remove = remove;
  }

  /** Adds the files, after those that are being added already. Resolves when their report is drawn. */
  add(files: readonly File[], {isPasted = false} = {}): Promise<void> {
    if (files.length === 0) return this.#turn;
    this.#turn = this.#turn.then(() => this.#add(files, isPasted));
    return this.#turn;
  }
  /** Stops what is running; what was stored by then is kept. */
  cancel(): void {
    this.#running?.abort();
  }

  render(): TemplateResult {
    const {words} = this.#desk;
    return html`${this.#step ? this.#progress(this.#step) : nothing}
    ${
      this.#cancelled
        ? html`<section part="card" class="card" aria-labelledby="import-title">
          <h3 id="import-title" tabindex="-1">${words.term('import.cancelled')}</h3>
          <button type="button" part="button" class="plain" @click=${this.#dismiss}>${words.term('desk.dismiss')}</button>
        </section>`
        : nothing
    }
    ${
      this.#report
        ? importReport(this.#desk.words, this.#report, {
            remove: this.#takeOut,
            dismiss: this.#dismiss,
          })
        : nothing
    }`;
  }

  #progress({phase, done, total}: ImportStep): TemplateResult {
    const {words} = this.#desk;
    const [now, all] = [words.number(Math.min(done + 1, total)), words.number(total)];
    return html`<section part="card" class="card progress" aria-labelledby="import-step">
      <label for="import-bar" id="import-step">${words.term(`import.${phase}`, now, all)}</label>
      <progress id="import-bar" max=${Math.max(total, 1)} .value=${done}></progress>
      <button type="button" part="button" class="plain" @click=${() => this.cancel()}>${words.term('desk.cancel')}</button>
    </section>`;
  }

  async #add(files: readonly File[], isPasted: boolean): Promise<void> {
    const {store, stored} = this.#desk;
    const running = (this.#running = new AbortController());
    this.#clear();
    this.#show({phase: 'reading', done: 0, total: files.length});
    try {
      const report = await importFiles(store, files, {
        isPasted,
        surveyId: stored.surveyId,
        findSurvey: (wanted) => this.#desk.findSurvey(wanted),
        signal: running.signal,
        onProgress: (step) => this.#show(step),
      });
      // The report speaks of what is in the list by then.
      await stored.settled;
      this.#report = report;
    } catch (error) {
      if (running.signal.aborted) this.#cancelled = true;
      else this.#desk.fail(error, () => void this.add(files, {isPasted}));
    }
    this.#running = undefined;
    this.#show(undefined);
    if (this.#report !== undefined || this.#cancelled) this.#desk.focus('import-title');
  }

  #show(step: ImportStep | undefined): void {
    this.#step = step;
    this.#desk.requestUpdate();
  }

  #clear(): void {
    this.#report = undefined;
    this.#cancelled = false;
  }

  readonly #dismiss = (): void => {
    this.#clear();
    this.#desk.focus('choose');
  };

  readonly #takeOut = (): void => {
    const added = this.#report?.added ?? [];
    this.#report = undefined;
    this.#remove(added);
  };
}
