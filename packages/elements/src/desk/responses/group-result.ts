import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';

import {LazyPart} from '../../base/lazy-part.js';
import {textTemplate} from '../../base/text-template.js';
import type {Desk} from './desk.js';

/** A survey here in which something is ranked. */
interface RankingSurvey {
  readonly id: string;
  readonly title: TemplateResult | string | symbol;
}

/** What the group ranks first, in place of the list: one view per survey in which something is ranked. */
export class GroupResult {
  readonly #desk: Desk;
  readonly #results: LazyPart;
  #surveyId: string | undefined;

  constructor(desk: Desk, host: ReactiveControllerHost) {
    this.#desk = desk;
    this.#results = new LazyPart(host, () => import('../../results/ranking-results/define.js'));
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
    this.#desk.focus(`result-of-${id}`);
  }

  /** The way to the results; nothing where nothing is ranked. */
  card(): TemplateResult | typeof nothing {
    const {words} = this.#desk;
    const surveys = this.#surveys();
    if (surveys.length === 0) return nothing;
    return html`<section part="card" class="card" aria-labelledby="results-title">
      <h3 id="results-title">${words.term('group-result.title')}</h3>
      <p class="quiet-text">${words.term('group-result.hint')}</p>
      ${surveys.map(
        ({id, title}) =>
          html`<p class="row">
            <button type="button" part="button" class="plain" id="result-of-${id}" @click=${() => this.open(id)}>
              ${words.term('group-result.show')}<span class=${surveys.length > 1 ? nothing : 'visually-hidden'}> – ${title}</span>
            </button>
          </p>`,
      )}
    </section>`;
  }

  render(): TemplateResult | typeof nothing {
    const {words, store, languages} = this.#desk;
    const survey = this.#surveys().find(({id}) => id === this.#surveyId);
    if (!survey) return nothing;
    return html`<article aria-labelledby="result-title" @keydown=${this.#escape}>
      <nav class="actions unprinted" aria-label=${words.term('desk.title')}>
        <button type="button" part="button" class="plain" @click=${() => this.close()}>${words.term('desk.close')}</button>
      </nav>
      <h3 id="result-title" tabindex="-1">${survey.title}</h3>
      ${this.#results.show(
        () =>
          html`<consulta-ranking-results
            survey-id=${survey.id}
            .store=${store}
            .languages=${languages}
          ></consulta-ranking-results>`,
        {
          loading: words.term('desk.reading'),
          failed: words.term('group-result.failed'),
          tryAgain: words.term('detail.try-again'),
        },
      )}
    </article>`;
  }

  /** The newest definition of each, as responses name it. */
  #surveys(): readonly RankingSurvey[] {
    const {stored, languages} = this.#desk;
    const found = new Map<string, RankingSurvey>();
    for (const {id, title, sections} of stored.surveys.values()) {
      const isRanking = sections.some(({questions}) =>
        questions.some(({type}) => type === 'ranking' || type === 'points'),
      );
      if (isRanking) found.set(id, {id, title: textTemplate(title, languages)});
    }
    return [...found.values()];
  }

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented && !document.fullscreenElement) this.close();
  };
}
