import type {ExportOptions} from '@consulta/exchange';
import type {RankingShape} from '@consulta/exchange/rankings';
import {type Question, textIn, unmarked} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';

import type {Desk} from './desk.js';
import {radioField, selectField} from './export-fields.js';
import type {ExportSelection} from './export-selection.js';
import {languageName} from './survey-title.js';

type Scope = 'all' | 'found' | 'selected';

/** What the list offers to export instead of everything. */
export interface Chosen {
  /** Ids that are selected. */
  readonly selected: readonly string[];
  /** What a search has found; undefined while nothing is searched for. */
  readonly searched: readonly {readonly id: string}[] | undefined;
}

/** What holds for every table. */
export interface TableChoices extends ExportSelection {
  readonly values: 'codes' | 'labels';
  readonly rankings: RankingShape;
  readonly multiple: NonNullable<ExportOptions['multiple']>;
  readonly audience: NonNullable<ExportOptions['audience']>;
  /** Something is asked several times: the entries are tables of their own. */
  readonly hasRepeat: boolean;
  readonly language: string;
  /** `YYYY-MM-DD`, for the file's name. */
  readonly day: string;
}

/** Which survey, which responses, how worded: what is chosen once for all files. */
export class ExportChoices {
  readonly #desk: Desk;
  readonly #list: Chosen;
  #surveyId: string | undefined;
  #scope: Scope = 'all';
  #values: TableChoices['values'] = 'codes';
  #rankings: RankingShape = 'place-per-item';
  #multiple: TableChoices['multiple'] = 'one-column';
  #audience: TableChoices['audience'] = 'organiser';
  #language: string | undefined;

  constructor(desk: Desk, list: Chosen) {
    this.#desk = desk;
    this.#list = list;
  }

  chooseSelected(): void {
    this.#scope = 'selected';
  }

  /** As they stand now. */
  get current(): TableChoices {
    const chosen = this.#scopes.get(this.#effectiveScope);
    return {
      surveyId: this.#survey,
      ids: chosen && new Set(chosen),
      values: this.#values,
      rankings: this.#hasRanking ? this.#rankings : 'place-per-item',
      multiple: this.#hasSeveral ? this.#multiple : 'one-column',
      audience: this.#audience,
      hasRepeat: this.questions.some(
        ({type, sensitive}) => type === 'repeat' && (this.#audience !== 'public' || !sensitive),
      ),
      language: this.#labelLanguage,
      // The day of the person's own calendar; Swedish writes it as ISO 8601 does.
      day: new Date().toLocaleDateString('sv'),
    };
  }

  /** Questions of the chosen survey, of all versions that were answered, each once. */
  get questions(): readonly Question[] {
    const questions = this.#versions.flatMap(({sections}) => sections.flatMap((section) => section.questions));
    return [...new Map(questions.map((question) => [question.id, question])).values()];
  }

  render(): TemplateResult {
    return html`<div class="options">
      ${this.#surveyChoice()} ${this.#scopeChoice()} ${this.#valuesChoice()} ${this.#rankingsChoice()}
      ${this.#multipleChoice()} ${this.#languageChoice()} ${this.#audienceChoice()}
    </div>`;
  }

  /** Surveys of the responses that are here, each once. */
  get #surveys(): readonly (readonly [id: string, title: string])[] {
    const {stored, languages} = this.#desk;
    const surveys = [...stored.surveys.values()].map(
      ({id, title}) => [id, unmarked(textIn(title, languages).text)] as const,
    );
    return [...new Map(surveys)];
  }
  get #survey(): string {
    const ids = this.#surveys.map(([id]) => id);
    return ids.find((id) => id === this.#surveyId) ?? ids[0] ?? '';
  }
  get #versions() {
    const chosen = this.#survey;
    return [...this.#desk.stored.surveys.values()].filter(({id}) => id === chosen);
  }
  get #hasRanking(): boolean {
    return this.questions.some(({type}) => type === 'ranking');
  }
  get #hasSeveral(): boolean {
    return this.questions.some((question) => question.type === 'choice' && question.multiple);
  }
  /** Languages that the chosen survey has. */
  get #languages(): readonly string[] {
    return [...new Set(this.#versions.flatMap(({languages}) => languages))];
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
    return selectField('export-survey', {
      label: this.#desk.words.term('export.survey'),
      value: this.#survey,
      options: this.#surveys,
      choose: (id) => this.#change(() => (this.#surveyId = id)),
    });
  }

  #scopeChoice(): TemplateResult | typeof nothing {
    const {words} = this.#desk;
    if (this.#scopes.size === 1) return nothing;
    return radioField<Scope>('scope', {
      label: words.term('export.which'),
      value: this.#effectiveScope,
      options: [...this.#scopes].map(([scope, {length} = []]) => [
        scope,
        scope === 'all' ? words.term('export.all') : words.term(`export.${scope}`, length, words.number(length)),
      ]),
      choose: (scope) => this.#change(() => (this.#scope = scope)),
    });
  }

  #valuesChoice(): TemplateResult {
    const {words} = this.#desk;
    return radioField<TableChoices['values']>('values', {
      label: words.term('export.values'),
      value: this.#values,
      options: [
        ['codes', words.term('export.codes')],
        ['labels', words.term('export.labels')],
      ],
      choose: (values) => this.#change(() => (this.#values = values)),
    });
  }

  #rankingsChoice(): TemplateResult | typeof nothing {
    const {words} = this.#desk;
    if (!this.#hasRanking) return nothing;
    return radioField<RankingShape>('rankings', {
      label: words.term('export.rankings'),
      value: this.#rankings,
      options: [
        ['place-per-item', words.term('export.place-per-item')],
        ['item-per-place', words.term('export.item-per-place')],
      ],
      choose: (shape) => this.#change(() => (this.#rankings = shape)),
    });
  }

  #multipleChoice(): TemplateResult | typeof nothing {
    const {words} = this.#desk;
    if (!this.#hasSeveral) return nothing;
    return radioField<TableChoices['multiple']>('multiple', {
      label: words.term('export.multiple'),
      value: this.#multiple,
      options: [
        ['one-column', words.term('export.one-column')],
        ['column-per-option', words.term('export.column-per-option')],
      ],
      choose: (multiple) => this.#change(() => (this.#multiple = multiple)),
    });
  }

  #audienceChoice(): TemplateResult {
    const {words} = this.#desk;
    return radioField<TableChoices['audience']>('audience', {
      label: words.term('export.audience'),
      value: this.#audience,
      options: [
        ['organiser', words.term('export.organiser')],
        ['public', words.term('export.public')],
      ],
      choose: (audience) => this.#change(() => (this.#audience = audience)),
    });
  }

  #languageChoice(): TemplateResult | typeof nothing {
    const {words} = this.#desk;
    if (this.#languages.length < 2) return nothing;
    return selectField('export-language', {
      label: words.term('export.language'),
      value: this.#labelLanguage,
      options: this.#languages.map((tag) => [tag, languageName(tag, words.lang())] as const),
      choose: (tag) => this.#change(() => (this.#language = tag)),
    });
  }

  #change(choose: () => void): void {
    choose();
    this.#desk.requestUpdate();
  }
}
