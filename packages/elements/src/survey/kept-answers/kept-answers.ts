import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';

import {base, buttons} from '../../base/base.styles.js';
import {ConsultaElement} from '../../base/consulta-element.js';
import {firstOnly} from '../../base/text-languages.js';
import {textTemplate} from '../../base/text-template.js';
import {type ControlWords, controlWords} from '../../base/words/control-words.js';
import {SessionController} from '../session-controller.js';
import {styles} from './kept-answers.styles.js';
import type {KeptEntry} from './kept-entry.js';
import {keptList} from './kept-list.js';
import {movedList} from './moved-list.js';
import type {Shelf} from './shelf.js';
import {type KeptWords, keptWords} from './words/kept-words.js';

/**
 * A person's own answers on this device and in files: a line below the questionnaire, and in its place the list of what is
 * kept, or of what did not come along to a newer questionnaire.
 */
export class ConsultaKeptAnswers extends ConsultaElement<KeptWords & ControlWords> {
  static override readonly words = [keptWords, controlWords];
  static override readonly styles = [base, buttons, styles];

  /** What is kept, and what can be done with it. */
  @property({attribute: false}) shelf: Shelf | undefined;
  /** Languages of the survey's texts, best first. */
  @property({attribute: false}) languages: readonly string[] = [];
  /** Does a step and puts the reader where it leads. */
  @property({attribute: false}) move: (step: () => unknown) => void = (step) => void step();

  /** The answers that the person gives a name to. */
  @state() private renaming: string | undefined;

  #wasBegun: boolean | undefined;

  /** The line changes with the first answer, not with every one. */
  readonly #session: SessionController = new SessionController(
    this,
    () => this.#session.session?.begun !== this.#wasBegun,
  );

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('shelf') && this.shelf) this.shelf.heard = () => this.requestUpdate();
    this.#wasBegun = this.#session.session?.begun;
  }

  /** The heading of what stands in place of the questions. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('h3')?.focus(options));
  }

  protected override content(): unknown {
    const {shelf} = this;
    if (!shelf) return nothing;
    return html`${shelf.view === 'list' ? this.#list(shelf) : shelf.view === 'move' ? this.#moved(shelf) : nothing}
      <div class="said" role="status" part="status">${this.#said(shelf)}</div>
      <div class="problem" role="alert">${this.#problem(shelf)}</div>
      ${this.#line(shelf)}`;
  }

  #list(shelf: Shelf): unknown {
    const {localization, languages, renaming} = this;
    return keptList(
      {localization, languages, entries: shelf.entries, idInHand: shelf.idInHand, renaming},
      {
        close: () => this.move(() => shelf.close()),
        startAnother: () => this.move(() => shelf.startAnother()),
        open: (entry) => this.move(() => shelf.open(entry)),
        correct: (entry) => this.move(() => entry.response && shelf.correct(entry.response)),
        download: (entry) => void this.#download(shelf, entry),
        remove: (entry) => void this.#then(() => shelf.remove(entry), '.undo'),
        rename: (entry) => void this.#then(() => (this.renaming = entry?.id), entry ? 'input' : 'h3'),
        give: (entry, name) => void this.#give(shelf, entry, name),
      },
    );
  }

  #moved(shelf: Shelf): unknown {
    const {localization, languages} = this;
    const {move} = shelf;
    if (!move) return nothing;
    return movedList(
      {localization, languages, move},
      {
        goOn: () => this.move(() => shelf.close()),
        undo: () => this.move(() => shelf.undoMove()),
        download: () => void shelf.download(move.from, move.survey, this.#language),
      },
    );
  }

  #line(shelf: Shelf): unknown {
    const {localization} = this;
    return html`<div class="line">
      ${
        shelf.canDownload && shelf.view === 'nothing'
          ? html`<button type="button" class="quiet" part="button" @click=${() => void shelf.downloadInHand(this.#language)}>
              ${localization.term('bar.download')}
            </button>`
          : nothing
      }
      ${
        shelf.hasAny && shelf.view === 'nothing'
          ? html`<button type="button" class="quiet list" part="button" @click=${() => this.move(() => shelf.showList())}>
              ${localization.term('bar.list')}
            </button>`
          : nothing
      }
      <button type="button" class="quiet" part="button" @click=${() => this.#input?.click()}>
        ${localization.term('bar.open')}
      </button>
      <input type="file" hidden accept=".html,.htm,.json,.txt" @change=${this.#chosen} />
    </div>`;
  }

  #said({said}: Shelf): unknown {
    const {localization} = this;
    if (!said || said.code.startsWith('problem.')) return nothing;
    if (said.code === 'said.renamed') return html`<p>${localization.term(said.code, said.name)}</p>`;
    if (said.code !== 'said.deleted') return html`<p>${localization.term(said.code as 'said.back')}</p>`;
    const {name = localization.term('entry.unnamed'), wasFinished} = said as {name?: string; wasFinished: boolean};
    return html`<p>
      ${localization.term('said.deleted', name)} ${wasFinished ? localization.term('said.sent') : nothing}
      <button type="button" class="quiet undo" part="button" @click=${() => void this.#then(() => this.shelf?.undo(), 'h3')}>
        ${localization.term('said.undo')}
      </button>
    </p>`;
  }

  #problem({said}: Shelf): unknown {
    if (!said?.code.startsWith('problem.')) return nothing;
    if (said.code !== 'problem.another-survey')
      return html`<p>${this.localization.term(said.code as 'problem.empty')}</p>`;
    const title =
      'title' in said && said.title !== undefined ? textTemplate(said.title, firstOnly(this.languages)) : '–';
    const [before = '', after = ''] = this.localization.term('problem.another-survey', '\n').split('\n');
    return html`<p>${before}<bdi>${title}</bdi>${after}</p>`;
  }

  get #language(): string {
    return this.languages[0] ?? this.localization.lang();
  }
  get #input(): HTMLInputElement | null {
    return this.renderRoot.querySelector<HTMLInputElement>('input[type="file"]');
  }

  readonly #chosen = (): void => void this.#openChosen();

  async #openChosen(): Promise<void> {
    const input = this.#input;
    const [file] = input?.files ?? [];
    if (!input || !file) return;
    const isOpened = await this.shelf?.openFile(file);
    input.value = ''; // The same file may be chosen again.
    if (isOpened) this.move(() => undefined);
  }

  async #download(shelf: Shelf, {draft, response, survey}: KeptEntry): Promise<void> {
    const record = draft ?? response;
    if (record) await shelf.download(record, survey, this.#language);
  }
  async #give(shelf: Shelf, entry: KeptEntry, name: string): Promise<void> {
    await shelf.rename(entry, name);
    await this.#then(() => (this.renaming = undefined), `[data-rename="${entry.id}"]`);
  }

  /** Does a step within the list, and leaves the focus where it leads. */
  async #then(step: () => unknown, selector: string): Promise<void> {
    await step();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-kept-answers': ConsultaKeptAnswers;
  }
}
