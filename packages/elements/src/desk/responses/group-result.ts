import type {Survey} from '@consulta/schema';
import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';

import {LazyPart} from '../../base/lazy-part.js';
import {unmarkedTemplate} from '../../base/text-template.js';
import type {Desk} from './desk.js';
import type {ResultKind} from './result-kinds.js';

/** A survey here whose result can be shown. */
interface ShownSurvey {
  readonly id: string;
  readonly survey: Survey;
  readonly title: unknown;
}

/** One kind of result of all answers, in place of the list: one view per survey that has it. */
export class GroupResult {
  readonly #desk: Desk;
  readonly #kind: ResultKind;
  readonly #results: LazyPart;
  #surveyId: string | undefined;

  constructor(desk: Desk, host: ReactiveControllerHost, kind: ResultKind) {
    this.#desk = desk;
    this.#kind = kind;
    this.#results = new LazyPart(host, kind.load);
  }

  /** The id of the survey whose result is open. */
  get openId(): string | undefined {
    return this.#surveys().find(({id}) => id === this.#surveyId)?.id;
  }

  open(surveyId: string): void {
    this.#surveyId = surveyId;
    this.#desk.focus('result-title');
  }
  /** Back to the desk, on the button that led here. */
  close(): void {
    const id = this.#surveyId;
    this.#surveyId = undefined;
    this.#desk.focus(this.#buttonId(id));
  }

  /** The way to the results; nothing where no survey has them. */
  card(): TemplateResult | typeof nothing {
    const {words} = this.#desk;
    const {name} = this.#kind;
    const surveys = this.#surveys();
    if (surveys.length === 0) return nothing;
    return html`<section part="card" class="card" aria-labelledby="${name}-title">
      <h3 id="${name}-title">${words.term(`${name}.title`)}</h3>
      <p class="quiet-text">${words.term(`${name}.hint`)}</p>
      ${surveys.map(
        ({id, title}) =>
          html`<p class="row">
            <button type="button" part="button" class="plain" id=${this.#buttonId(id)} @click=${() => this.open(id)}>
              ${words.term(`${name}.show`)}<span class=${surveys.length > 1 ? nothing : 'visually-hidden'}> – ${title}</span>
            </button>
          </p>`,
      )}
    </section>`;
  }

  render(): TemplateResult | typeof nothing {
    const {words, store, languages} = this.#desk;
    const {name, element, isUnnamed} = this.#kind;
    const survey = this.#surveys().find(({id}) => id === this.#surveyId);
    if (!survey) return nothing;
    return html`<article aria-labelledby="result-title" @keydown=${this.#escape}>
      <nav class="actions above unprinted" aria-label=${words.term('desk.title')}>
        <button type="button" part="button" class="plain" @click=${() => this.close()}>${words.term('desk.close')}</button>
      </nav>
      <h3 id="result-title" tabindex="-1">${isUnnamed ? survey.title : html`<span class="visually-hidden">${survey.title}</span>`}</h3>
      ${this.#results.show(() => element({surveyId: survey.id, survey: survey.survey, store, languages}), {
        loading: words.term('desk.reading'),
        failed: words.term(`${name}.failed`),
        tryAgain: words.term('detail.try-again'),
      })}
    </article>`;
  }

  #buttonId(surveyId: string | undefined): string {
    return `${this.#kind.name}-of-${surveyId}`;
  }

  /** The newest definition of each, as responses name it. */
  #surveys(): readonly ShownSurvey[] {
    const {stored, languages} = this.#desk;
    const newest = new Map<string, Survey>([...stored.surveys.values()].map((survey) => [survey.id, survey]));
    return [...newest.values()]
      .filter((survey) => this.#kind.fits(survey))
      .map((survey) => ({id: survey.id, survey, title: unmarkedTemplate(survey.title, languages)}));
  }

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented && !document.fullscreenElement) this.close();
  };
}
