import {textIn} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';

import {download} from '../../store/download.js';
import type {Desk} from './desk.js';
import {exportFile, type ExportedFile, type ExportKind} from './export-file.js';
import {languageName} from './survey-title.js';

const KINDS: readonly ExportKind[] = ['excel', 'statistics', 'codebook', 'desk'];

const SCOPES = ['all', 'found', 'selected'] as const;
type Scope = (typeof SCOPES)[number];

/** What the list offers to export instead of everything. */
export interface Chosen {
  /** Ids that are selected. */
  readonly selected: readonly string[];
  /** What a search has found; undefined while nothing is searched for. */
  readonly searched: readonly {readonly id: string}[] | undefined;
}

/** Files for those who analyse: which survey, which responses, how worded, and a button per kind of file. */
export class ExportPanel {
  readonly #desk: Desk;
  readonly #list: Chosen;
  #surveyId: string | undefined;
  #scope: Scope = 'all';
  #values: 'codes' | 'labels' = 'codes';
  #language: string | undefined;
  #running: AbortController | undefined;
  #said = '';

  constructor(desk: Desk, list: Chosen) {
    this.#desk = desk;
    this.#list = list;
  }

  /** Comes here to export what is selected. */
  goToSelected(): void {
    this.#scope = 'selected';
    this.#desk.focus('export-title');
  }

  render(): TemplateResult {
    const {words, stored} = this.#desk;
    return html`<section part="card" class="card export" aria-labelledby="export-title">
      <h3 id="export-title" tabindex="-1">${words.term('export.title')}</h3>
      ${stored.hasUnexported ? html`<p class="nudge">${words.term('export.nudge')}</p>` : nothing}
      <div class="options">
        ${this.#surveyChoice()} ${this.#scopeChoice()}
        ${this.#choice('values', words.term('export.values'), this.#values, [
          ['codes', words.term('export.codes')],
          ['labels', words.term('export.labels')],
        ])}
        ${this.#languageChoice()}
      </div>
      <ul class="files">
        ${KINDS.map(
          (kind) =>
            html`<li>
              <button
                type="button"
                part="button"
                class=${kind === 'excel' ? 'primary' : 'plain'}
                aria-describedby="hint-${kind}"
                aria-disabled=${this.#running ? 'true' : nothing}
                @click=${() => void this.#press(kind)}
              >
                ${words.term(`export.${kind}`)}
              </button>
              <p id="hint-${kind}" class="quiet-text">${words.term(`export.${kind}-hint`)}</p>
            </li>`,
        )}
      </ul>
      ${
        this.#running
          ? html`<p class="row">
            ${words.term('export.writing')}
            <button type="button" part="button" class="plain" @click=${() => this.#running?.abort()}>${words.term('desk.cancel')}</button>
          </p>`
          : nothing
      }
      ${this.#said ? html`<p class="said">${this.#said}</p>` : nothing}
    </section>`;
  }

  /** Surveys of the responses that are here, each once. */
  get #surveys(): readonly (readonly [id: string, title: string])[] {
    const {stored, languages} = this.#desk;
    const surveys = [...stored.surveys.values()].map(({id, title}) => [id, textIn(title, languages).text] as const);
    return [...new Map(surveys)];
  }
  get #survey(): string {
    const ids = this.#surveys.map(([id]) => id);
    return ids.find((id) => id === this.#surveyId) ?? ids[0] ?? '';
  }
  /** Languages that the chosen survey has. */
  get #languages(): readonly string[] {
    const surveys = [...this.#desk.stored.surveys.values()].filter(({id}) => id === this.#survey);
    return [...new Set(surveys.flatMap(({languages}) => languages))];
  }
  get #labelLanguage(): string {
    const has = this.#languages;
    return (
      [this.#language, ...this.#desk.languages].find((tag) => tag !== undefined && has.includes(tag)) ?? has[0] ?? 'en'
    );
  }
  /** The ids of each choice that there is now. */
  get #scopes(): ReadonlyMap<Scope, readonly string[] | undefined> {
    const {selected, searched = []} = this.#list;
    const scopes = new Map<Scope, readonly string[] | undefined>([['all', undefined]]);
    if (searched.length > 0)
      scopes.set(
        'found',
        searched.map(({id}) => id),
      );
    if (selected.length > 0) scopes.set('selected', selected);
    return scopes;
  }
  get #effectiveScope(): Scope {
    return this.#scopes.has(this.#scope) ? this.#scope : 'all';
  }

  #surveyChoice(): TemplateResult | typeof nothing {
    if (this.#surveys.length < 2) return nothing;
    return this.#select('export-survey', this.#desk.words.term('export.survey'), this.#survey, this.#surveys, (id) => {
      this.#surveyId = id;
    });
  }

  #languageChoice(): TemplateResult | typeof nothing {
    const {words} = this.#desk;
    if (this.#languages.length < 2) return nothing;
    const options = this.#languages.map((tag) => [tag, languageName(tag, words.lang())] as const);
    const label = words.term('export.language');
    return this.#select('export-language', label, this.#labelLanguage, options, (tag) => (this.#language = tag));
  }

  #scopeChoice(): TemplateResult | typeof nothing {
    const {words} = this.#desk;
    if (this.#scopes.size === 1) return nothing;
    const options = [...this.#scopes].map(([scope, ids = []]): readonly [string, string] => [
      scope,
      scope === 'all' ? words.term('export.all') : words.term(`export.${scope}`, ids.length, words.number(ids.length)),
    ]);
    return this.#choice('scope', words.term('export.which'), this.#effectiveScope, options);
  }

  #select(
    id: string,
    label: string,
    value: string,
    options: readonly (readonly [value: string, label: string])[],
    choose: (value: string) => void,
  ): TemplateResult {
    const change = (event: Event) => {
      choose((event.target as HTMLSelectElement).value);
      this.#desk.requestUpdate();
    };
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <select id=${id} @change=${change}>
        ${options.map(([of, text]) => html`<option value=${of} ?selected=${of === value}>${text}</option>`)}
      </select>
    </div>`;
  }

  #choice(
    name: 'scope' | 'values',
    legend: string,
    value: string,
    options: readonly (readonly [value: string, label: string])[],
  ): TemplateResult {
    return html`<fieldset @change=${this.#choose}>
      <legend>${legend}</legend>
      ${options.map(
        ([of, label]) =>
          html`<label><input type="radio" name=${name} value=${of} .checked=${of === value} /> ${label}</label>`,
      )}
    </fieldset>`;
  }

  readonly #choose = ({target}: Event): void => {
    const {name, value} = target as HTMLInputElement;
    if (name === 'values') this.#values = value === 'labels' ? 'labels' : 'codes';
    else this.#scope = SCOPES.find((scope) => scope === value) ?? 'all';
    this.#desk.requestUpdate();
  };

  /** The buttons stay where they are while a file is written, so that a keyboard does not lose its place. */
  #press(kind: ExportKind): Promise<void> | undefined {
    return this.#running ? undefined : this.#export(kind);
  }

  async #export(kind: ExportKind): Promise<void> {
    const {stored} = this.#desk;
    const {signal} = (this.#running = new AbortController());
    this.#say('');
    try {
      const file = await exportFile(stored, this.#request(kind), {signal});
      if (file) {
        download(file.name, file.content);
        if (kind !== 'codebook') stored.noteExported([...file.exported, ...file.superseded, ...file.tests]);
      }
      this.#say(this.#outcome(kind, file));
    } catch (error) {
      if (signal.aborted) this.#say(this.#desk.words.term('export.cancelled'));
      else this.#desk.fail(error, () => void this.#press(kind));
    }
    this.#running = undefined;
    this.#desk.requestUpdate();
  }

  #request(kind: ExportKind) {
    const chosen = this.#scopes.get(this.#effectiveScope);
    const ids = chosen && new Set(chosen);
    // The day of the person's own calendar; Swedish writes it as ISO 8601 does.
    const day = new Date().toLocaleDateString('sv');
    return {kind, surveyId: this.#survey, ids, values: this.#values, language: this.#labelLanguage, day};
  }

  #outcome(kind: ExportKind, file: ExportedFile | undefined): string {
    const {words} = this.#desk;
    if (!file) return words.term('export.none');
    if (kind === 'codebook') return words.term('export.codebook-done', file.name);
    const counted = (key: 'superseded' | 'test', {length}: readonly string[]) =>
      length > 0 ? [words.term(`export.left-out-${key}`, length, words.number(length))] : [];
    const leftOut = [...counted('superseded', file.superseded), ...counted('test', file.tests)];
    const count = file.exported.length;
    const done = words.term('export.done', count, words.number(count), file.name);
    return leftOut.length === 0 ? done : `${done} ${words.term('export.left-out', words.list(leftOut))}`;
  }

  #say(text: string): void {
    this.#said = text;
    this.#desk.announce(text);
    this.#desk.requestUpdate();
  }
}
