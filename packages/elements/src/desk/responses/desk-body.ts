import type {ResponseStore} from '@consulta/storage';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';

import type {Localization} from '../../base/localization.js';
import type {ControlWords} from '../../base/words/control-words.js';
import {loadDefinition} from '../../store/definition-source.js';
import {openStore} from '../../store/open-store.js';
import type {DeskWords} from '../words/desk-words.js';
import {addButtons, type AddFiles, emptyDesk} from './add-files.js';
import type {Desk} from './desk.js';
import {findSurvey} from './find-survey.js';
import {type OpenDesk, openDesk} from './open-desk.js';
import {type Problem, problemNotice} from './problem-notice.js';
import type {ResponseList} from './response-list.js';
import type {ConsultaResponses} from './responses.js';
import {StoredResponses} from './stored-responses.js';
import {unreadableNotice} from './unreadable-notice.js';

import {panelStyles} from './panels.styles.js';
import {detailStyles} from './response-detail.styles.js';
import {listStyles} from './response-list.styles.js';
import {styles as deskStyles} from './responses.styles.js';

/** What the desk draws with, on top of what every element has. */
export const styles = [deskStyles, listStyles, detailStyles, panelStyles];

/** What the desk shows at a moment. */
interface Now {
  readonly opened: OpenDesk | undefined;
  readonly problem: Problem | undefined;
  readonly announcement: string;
  readonly dragging: boolean;
}

/** The inside of `<consulta-responses>`. */
export class DeskBody {
  readonly #host: ConsultaResponses;
  readonly #localization: Localization<DeskWords & ControlWords>;
  #now: Now = {opened: undefined, problem: undefined, announcement: '', dragging: false};
  #opening = new AbortController();
  #hasBegun = false;

  constructor(host: ConsultaResponses, localization: Localization<DeskWords & ControlWords>) {
    this.#host = host;
    this.#localization = localization;
  }

  /** Before each drawing: opens the store that is asked for now. */
  prepare(changed: PropertyValues): void {
    const isAsked = ['store', 'database', 'surveyId', 'src'].some((name) => changed.has(name));
    if (this.#hasBegun && !isAsked) return;
    this.#hasBegun = true;
    void this.open();
  }

  /** The whole desk. */
  content(): TemplateResult {
    const words = this.#localization;
    const {opened, problem, announcement, dragging} = this.#now;
    return html`<div
      class="desk"
      lang=${words.lang()}
      dir=${words.dir()}
      @dragover=${this.#dragOver}
      @dragleave=${this.#dragLeave}
      @drop=${this.#drop}
    >
      <div role="alert">
        ${problem ? problemNotice(problem, words, () => this.#become({problem: undefined})) : nothing}
      </div>
      ${opened ? this.#panels(opened) : html`<p class="reading">${words.term('desk.reading')}</p>`}
      <div class="visually-hidden" role="status">${announcement}</div>
      <p class="drop-now" aria-hidden="true" ?hidden=${!dragging}>${words.term('desk.drop-now')}</p>
    </div>`;
  }

  #panels({
    desk,
    imports,
    conflicts,
    erase,
    paste,
    list,
    detail,
    results,
    undo,
    exports,
    storage,
  }: OpenDesk): TemplateResult {
    const isEmpty = desk.stored.rows.length === 0;
    const result = results.find(({openId}) => openId !== undefined);
    const isOpen = detail.openId !== undefined || result !== undefined;
    const add: AddFiles = {
      isPasting: paste.isOpen,
      paste: () => paste.toggle(),
      add: (files) => void imports.add(files),
    };
    const opened = detail.openId === undefined ? result?.render() : detail.render(list.found);
    return html`${this.#head(desk, isEmpty || isOpen ? undefined : add)} ${this.#storeNotice(desk)}
      ${isOpen ? nothing : unreadableNotice(desk)} ${paste.render()} ${imports.render(isOpen)}
      ${isOpen ? nothing : html`${conflicts.render()} ${erase.render()}`}
      <div class=${isOpen || isEmpty ? nothing : 'beside'}>
        <div>${isOpen ? opened : this.#list(desk, list, add)} ${isOpen ? nothing : undo.render()}</div>
        <div class="panels">
          ${isOpen ? nothing : html`${results.map((one) => one.card())} ${isEmpty ? nothing : exports.render()} ${storage.render()}`}
        </div>
      </div>`;
  }

  #head({stored}: Desk, add: AddFiles | undefined): TemplateResult {
    const words = this.#localization;
    const count = stored.rows.length;
    const late = stored.late.size;
    return html`<header class=${add ? 'head' : 'head unprinted'}>
      <div>
        <h2 id="title" tabindex="-1">${words.term('desk.title')}</h2>
        ${
          count === 0
            ? nothing
            : html`<p class="quiet-text">
              ${words.term('desk.count', count, words.number(count))}
              ${late > 0 ? html`· ${words.term('desk.late', late, words.number(late))}` : nothing}
              <span class="drop-hint">· ${words.term('desk.drop')}</span>
            </p>`
        }
      </div>
      ${add ? addButtons(words, add) : nothing}
    </header>`;
  }

  #list({stored}: Desk, list: ResponseList, add: AddFiles): TemplateResult {
    const words = this.#localization;
    if (stored.rows.length > 0) return list.render();
    return stored.ready ? emptyDesk(words, add) : html`<p class="reading">${words.term('desk.reading')}</p>`;
  }

  /** What the store says of itself: nothing is kept, or a newer page is open. */
  #storeNotice({store}: Desk): TemplateResult | typeof nothing {
    const words = this.#localization;
    const isMemory = store.kind === 'memory';
    if (!isMemory && store.reason !== 'version') return nothing;
    return html`<p part="card" class="card problem">${words.term(isMemory ? 'storage.memory' : 'storage.newer')}</p>`;
  }

  /** Opens the store anew, as when the element comes back into the page. */
  async open(): Promise<void> {
    this.close();
    const {signal} = (this.#opening = new AbortController());
    try {
      const {src} = this.#host;
      const surveyId = src ? (await loadDefinition({src}, signal))?.id : this.#host.surveyId;
      const store = this.#host.store ?? (await openStore(this.#host.database));
      if (signal.aborted) return;
      const stored = new StoredResponses(store, {
        surveyId,
        changed: () => this.#host.requestUpdate(),
        failed: (error) => this.#fail(error, () => void this.open()),
      });
      signal.addEventListener('abort', () => stored.stop());
      this.#become({opened: openDesk(this.#deskOver(store, stored), this.#host)});
      stored.start();
    } catch (error) {
      if (!signal.aborted) this.#fail(error, () => void this.open());
    }
  }

  /** Lets go of the store. */
  close(): void {
    this.#opening.abort();
    this.#now.opened?.imports.cancel();
    this.#become({opened: undefined});
  }

  #deskOver(store: ResponseStore, stored: StoredResponses): Desk {
    const words = this.#localization;
    return {
      words,
      store,
      stored,
      get languages() {
        const language = words.lang();
        return [language, language.split('-')[0] ?? language];
      },
      findSurvey: (wanted) => findSurvey(wanted, {store, src: this.#host.src, signal: this.#opening.signal}),
      requestUpdate: () => this.#host.requestUpdate(),
      announce: (announcement) => this.#become({announcement}),
      fail: (error, again) => this.#fail(error, again),
      focus: (id) => void this.#focus(id),
    };
  }

  #become(change: Partial<Now>): void {
    this.#now = {...this.#now, ...change};
    this.#host.requestUpdate();
  }

  #fail(error: unknown, again?: () => void): void {
    this.#become({problem: {error, again}});
  }

  async #focus(id: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // What was there a moment ago may be gone, in this or in another tab.
    const wanted = this.#host.shadowRoot?.getElementById(id) ?? this.#host.shadowRoot?.getElementById('title');
    wanted?.focus();
  }

  readonly #dragOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    if (!this.#now.dragging) this.#become({dragging: true});
  };

  readonly #dragLeave = ({currentTarget, relatedTarget}: DragEvent): void => {
    if (!(currentTarget as Element).contains(relatedTarget as Node | null)) this.#become({dragging: false});
  };

  readonly #drop = (event: DragEvent): void => {
    this.#become({dragging: false});
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    void this.#now.opened?.imports.add([...event.dataTransfer.files]);
  };
}
