import type {ResponseStore} from '@consulta/storage';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';

import {base, buttons} from '../../base/base.styles.js';
import {ConsultaElement} from '../../base/consulta-element.js';
import {type ControlWords, controlWords} from '../../base/words/control-words.js';
import {openStore} from '../../store/open-store.js';
import {type DeskWords, deskWords} from '../words/desk-words.js';
import {addButtons, type AddFiles, emptyDesk} from './add-files.js';
import type {Desk} from './desk.js';
import {fetchSurvey} from './fetch-survey.js';
import {type OpenDesk, openDesk} from './open-desk.js';
import {type Problem, problemNotice} from './problem-notice.js';
import type {ResponseList} from './response-list.js';
import {StoredResponses} from './stored-responses.js';

import {panelStyles} from './panels.styles.js';
import {detailStyles} from './response-detail.styles.js';
import {listStyles} from './response-list.styles.js';
import {styles} from './responses.styles.js';

/**
 * The organiser's desk: brings many answer files together, finds and shows responses, exports them, and says how
 * safely they are kept. It shows what other people answered, so it has no place on a respondent's page.
 *
 * @tagname consulta-responses
 * @csspart button - Every button.
 * @csspart card - The boxes: reports, export, storage, problems.
 */
export class ConsultaResponses extends ConsultaElement<DeskWords & ControlWords> {
  static override readonly words = [deskWords, controlWords];
  static override readonly styles = [base, buttons, styles, listStyles, detailStyles, panelStyles];

  /** Shows only responses to the survey of this id; all when left out. */
  @property({attribute: 'survey-id'}) surveyId: string | undefined;
  /** Address of a survey definition, instead of `survey-id`. */
  @property() src: string | undefined;
  /** Name of the browser's database. */
  @property() database = 'consulta';
  /** Where responses are kept; by default the database of the name above. */
  @property({attribute: false}) store: ResponseStore | undefined;

  @state() private open: OpenDesk | undefined;
  @state() private problem: Problem | undefined;
  @state() private announcement = '';
  @state() private dragging = false;
  #opening = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) void this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (['store', 'database', 'surveyId', 'src'].some((name) => changed.has(name))) void this.#open();
  }

  protected override content(): TemplateResult {
    const {localization: words, open} = this;
    return html`<div
      class="desk"
      lang=${words.lang()}
      dir=${words.dir()}
      @dragover=${this.#dragOver}
      @dragleave=${this.#dragLeave}
      @drop=${this.#drop}
    >
      <div role="alert">
        ${this.problem ? problemNotice(this.problem, words, () => (this.problem = undefined)) : nothing}
      </div>
      ${open ? this.#panels(open) : html`<p class="reading">${words.term('desk.reading')}</p>`}
      <div class="visually-hidden" role="status">${this.announcement}</div>
      <p class="drop-now" aria-hidden="true" ?hidden=${!this.dragging}>${words.term('desk.drop-now')}</p>
    </div>`;
  }

  #panels({desk, imports, paste, list, detail, undo, exports, storage}: OpenDesk): TemplateResult {
    const isEmpty = desk.stored.rows.length === 0;
    const isOpen = detail.openId !== undefined;
    const add: AddFiles = {
      isPasting: paste.isOpen,
      paste: () => paste.toggle(),
      add: (files) => void imports.add(files),
    };
    return html`${this.#head(desk, isEmpty || isOpen ? undefined : add)} ${this.#storeNotice(desk)}
      ${paste.render()} ${imports.render()}
      <div class=${isOpen || isEmpty ? nothing : 'beside'}>
        <div>${isOpen ? detail.render(list.found) : this.#list(desk, list, add)} ${isOpen ? nothing : undo.render()}</div>
        <div class="panels">
          ${isOpen ? nothing : html`${isEmpty ? nothing : exports.render()} ${storage.render()}`}
        </div>
      </div>`;
  }

  #head({stored}: Desk, add: AddFiles | undefined): TemplateResult {
    const {localization: words} = this;
    const count = stored.rows.length;
    return html`<header class="head">
      <div>
        <h2 id="title" tabindex="-1">${words.term('desk.title')}</h2>
        ${
          count === 0
            ? nothing
            : html`<p class="quiet-text">
              ${words.term('desk.count', count, words.number(count))}
              <span class="drop-hint">· ${words.term('desk.drop')}</span>
            </p>`
        }
      </div>
      ${add ? addButtons(words, add) : nothing}
    </header>`;
  }

  #list({stored}: Desk, list: ResponseList, add: AddFiles): TemplateResult {
    const {localization: words} = this;
    if (stored.rows.length > 0) return list.render();
    return stored.ready ? emptyDesk(words, add) : html`<p class="reading">${words.term('desk.reading')}</p>`;
  }

  /** What the store says of itself: nothing is kept, or a newer page is open. */
  #storeNotice({store}: Desk): TemplateResult | typeof nothing {
    const {localization: words} = this;
    const isMemory = store.kind === 'memory';
    if (!isMemory && store.reason !== 'version') return nothing;
    return html`<p part="card" class="card problem">${words.term(isMemory ? 'storage.memory' : 'storage.newer')}</p>`;
  }

  async #open(): Promise<void> {
    this.#close();
    const {signal} = (this.#opening = new AbortController());
    try {
      const surveyId = this.src ? (await fetchSurvey(this.src, signal)).id : this.surveyId;
      const store = this.store ?? (await openStore(this.database));
      if (signal.aborted) return;
      const stored = new StoredResponses(store, {
        surveyId,
        changed: () => this.requestUpdate(),
        failed: (error) => this.#fail(error, () => void this.#open()),
      });
      signal.addEventListener('abort', () => stored.stop());
      this.open = openDesk(this.#deskOver(store, stored), this);
      stored.start();
    } catch (error) {
      if (!signal.aborted) this.#fail(error, () => void this.#open());
    }
  }

  #close(): void {
    this.#opening.abort();
    this.open?.imports.cancel();
    this.open = undefined;
  }

  #deskOver(store: ResponseStore, stored: StoredResponses): Desk {
    const {localization: words} = this;
    return {
      words,
      store,
      stored,
      get languages() {
        const language = words.lang();
        return [language, language.split('-')[0] ?? language];
      },
      requestUpdate: () => this.requestUpdate(),
      announce: (text) => (this.announcement = text),
      fail: (error, again) => this.#fail(error, again),
      focus: (id) => void this.#focus(id),
    };
  }

  #fail(error: unknown, again?: () => void): void {
    this.problem = {error, again};
  }

  async #focus(id: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    // What was there a moment ago may be gone, in this or in another tab.
    const wanted = this.shadowRoot?.getElementById(id) ?? this.shadowRoot?.getElementById('title');
    wanted?.focus();
  }

  readonly #dragOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    this.dragging = true;
  };

  readonly #dragLeave = ({currentTarget, relatedTarget}: DragEvent): void => {
    if (!(currentTarget as Element).contains(relatedTarget as Node | null)) this.dragging = false;
  };

  readonly #drop = (event: DragEvent): void => {
    this.dragging = false;
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    void this.open?.imports.add([...event.dataTransfer.files]);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    /** The organiser's desk. */
    'consulta-responses': ConsultaResponses;
  }
}
