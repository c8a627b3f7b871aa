import {html, nothing, type TemplateResult} from 'lit';

import type {Desk} from './desk.js';
import {type FilesContent, type FilesReport, type ImportStep, lookAtFiles, storeFiles} from './import-files.js';
import {broughtBy, importPreview, importReport} from './import-report.js';

/** Adding files: what would be added first, then progress, then a report that stays until it is dismissed. */
export class ImportPanel {
  readonly #desk: Desk;
  readonly #undo: (outcome: FilesReport['outcome']) => void;
  #running: AbortController | undefined;
  #step: ImportStep | undefined;
  #prepared: FilesContent | undefined;
  #report: FilesReport | undefined;
  #cancelled = false;
  /** The report that stood above the list, which is out of the way while something else is open. */
  #atTheList: FilesReport | undefined;
  /** Files that wait for somebody to say that they be added; more of them are looked at together with these. */
  #waiting: {readonly files: readonly File[]; readonly isPasted: boolean} | undefined;
  /** Files dropped while others are being added wait their turn. */
  #turn: Promise<void> = Promise.resolve();

  /** `undo` takes an import out again, with a way back. */
  constructor(desk: Desk, undo: (outcome: FilesReport['outcome']) => void) {
    this.#desk = desk;
    this.#undo = undo;
  }

  /** Looks at files, after those that are being added already. Resolves when it is drawn what would become of them. */
  add(files: readonly File[], {isPasted = false} = {}): Promise<void> {
    if (files.length === 0) return this.#turn;
    this.#turn = this.#turn.then(() => this.#prepare(files, isPasted));
    return this.#turn;
  }
  /** Stops what is running; what was stored by then is kept. */
  cancel(): void {
    this.#running?.abort();
  }

  /** `isAside` while a response, a result or a session is open: then only what is said of files added since then is shown. */
  render(isAside: boolean): TemplateResult {
    const {words} = this.#desk;
    if (!isAside) this.#atTheList = this.#report;
    const report = isAside && this.#report === this.#atTheList ? undefined : this.#report;
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
      this.#prepared && !this.#step
        ? importPreview(this.#desk, this.#prepared.foreseen, {add: this.#confirm, leave: this.#leave})
        : nothing
    }
    ${report ? importReport(this.#desk, report, {undo: this.#takeBack, dismiss: this.#dismiss}) : nothing}`;
  }

  #progress({phase, done, total}: ImportStep): TemplateResult {
    const {words} = this.#desk;
    const [now, all] = [words.number(Math.min(Math.floor(done) + 1, total)), words.number(total)];
    return html`<section part="card" class="card progress" aria-labelledby="import-step">
      <label for="import-bar" id="import-step">${words.term(`import.${phase}`, now, all)}</label>
      <progress id="import-bar" max=${Math.max(total, 1)} .value=${done}></progress>
      <button type="button" part="button" class="plain" @click=${() => this.cancel()}>${words.term('desk.cancel')}</button>
    </section>`;
  }

  async #prepare(added: readonly File[], isPasted: boolean): Promise<void> {
    const before = this.#waiting;
    const files = [...(before?.files ?? []), ...added];
    const waiting = {files, isPasted: isPasted && (before?.isPasted ?? true)};
    const {store, stored} = this.#desk;
    this.#clear();
    await this.#run(
      async (signal, onProgress) => {
        onProgress({phase: 'reading', done: 0, total: files.length});
        const looked = await lookAtFiles(store, files, {
          isPasted: waiting.isPasted,
          surveyId: stored.surveyId,
          known: [...stored.surveys.values()],
          findSurvey: (wanted) => this.#desk.findSurvey(wanted),
          signal,
          onProgress,
        });
        // Where nothing would be stored there is nothing to ask.
        if (broughtBy(looked.foreseen) === 0) this.#report = looked.foreseen;
        else [this.#prepared, this.#waiting] = [looked, waiting];
      },
      () => void this.add(files, {isPasted: waiting.isPasted}),
    );
  }

  readonly #confirm = (): void => {
    const prepared = this.#prepared;
    if (prepared) this.#turn = this.#turn.then(() => this.#store(prepared));
  };

  async #store(looked: FilesContent): Promise<void> {
    const {store, stored} = this.#desk;
    this.#clear();
    await this.#run(
      async (signal, onProgress) => {
        const report = await storeFiles(store, looked, {signal, onProgress});
        // The report speaks of what is in the list by then.
        await stored.settled;
        this.#report = report;
      },
      () => (this.#turn = this.#turn.then(() => this.#store(looked))),
    );
  }

  async #run(
    work: (signal: AbortSignal, onProgress: (step: ImportStep) => void) => Promise<void>,
    again: () => void,
  ): Promise<void> {
    const running = (this.#running = new AbortController());
    try {
      await work(running.signal, (step) => this.#show(step));
    } catch (error) {
      if (running.signal.aborted) this.#cancelled = true;
      else this.#desk.fail(error, again);
    }
    this.#running = undefined;
    this.#show(undefined);
    if (this.#report ?? this.#prepared ?? this.#cancelled) this.#desk.focus('import-title');
  }

  #show(step: ImportStep | undefined): void {
    this.#step = step;
    this.#desk.requestUpdate();
  }

  #clear(): void {
    this.#report = this.#prepared = this.#waiting = undefined;
    this.#cancelled = false;
  }

  readonly #dismiss = (): void => {
    this.#clear();
    this.#desk.focus('choose');
  };

  readonly #leave = (): void => {
    this.#desk.announce(this.#desk.words.term('import.left'));
    this.#dismiss();
  };

  readonly #takeBack = (): void => {
    const outcome = this.#report?.outcome;
    this.#report = undefined;
    if (outcome) this.#undo(outcome);
  };
}
