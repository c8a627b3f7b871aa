import {type Response, type Survey, textIn} from '@consulta/schema';
import type {ResponseStore} from '@consulta/storage';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';

import {base, buttons} from '../../base/base.styles.js';
import {ConsultaElement} from '../../base/consulta-element.js';
import {textTemplate} from '../../base/text-template.js';
import {type ControlWords, controlWords} from '../../base/words/control-words.js';
import {OpenForPrint} from '../../charts/open-for-print.js';
import {assess, type Assessment, isEmpty} from '../assessment.js';
import {organisationOf} from '../organisation.js';
import {printAlone} from '../print-alone.js';
import {radarAxes, radarScale} from '../radar-axes.js';
import type {Reading} from '../reading.js';
import {scoreRowStyles} from '../score-list/score-row.styles.js';
import {surveyTitles} from '../survey-titles.js';
import {type ResultWords, resultWords} from '../words/result-words.js';
import {allAnswers} from './all-answers.js';
import {styles} from './assessment-report.styles.js';
import {extremesBlock} from './extremes-block.js';
import {KeptResponses} from './kept-responses.js';
import {printStyles} from './print.styles.js';
import {dimensionBlock, overallBlock} from './score-blocks.js';
import {currentResponses} from './stored-responses.js';

/** One response with what follows from it. */
interface Shown {
  readonly survey: Survey;
  readonly response: Response;
  readonly assessment: Assessment;
}

/**
 * What a self-assessment says: scores with their meaning, a radar, the weakest and strongest statements, the
 * arithmetic behind each number and all answers; on screen and on paper.
 *
 * @tagname consulta-assessment-report
 * @csspart overall - The score for everything.
 * @csspart dimension - One dimension with its advice.
 * @csspart lowest - The lowest statements.
 * @csspart highest - The highest statements.
 * @csspart answers - All answers.
 * @csspart button - The buttons.
 * @cssprop [--consulta-color-accent=#2563eb] - Bars and radar.
 */
export class ConsultaAssessmentReport extends ConsultaElement<ResultWords & ControlWords> {
  static override readonly words = [resultWords, controlWords];
  static override readonly styles = [base, buttons, ...scoreRowStyles, styles, printStyles];

  /** The survey that was answered; without it the definition kept with the response. */
  @property({attribute: false}) survey: Survey | undefined;
  /** The response to show. */
  @property({attribute: false}) response: Response | undefined;
  /** Several responses: the newest is shown, and the person can choose. Without any, those of `survey-id` kept here. */
  @property({attribute: false}) responses: readonly Response[] | undefined;
  /** Id of the survey whose responses are read from this browser. */
  @property({attribute: 'survey-id'}) surveyId = '';
  /** Name of the database in this browser. */
  @property() database = 'consulta';
  /** The store to read from, instead of that of `database`. */
  @property({attribute: false}) store: ResponseStore | undefined;
  /** Languages of the survey's texts, best first; by default the page's, then the response's. */
  @property({attribute: false}) languages: readonly string[] | undefined;

  @state() private chosen = '';
  #shown: Shown | undefined;
  readonly #kept = new KeptResponses(this);

  constructor() {
    super();
    new OpenForPrint(this);
  }

  /** The page's language where the survey has it, else the survey's own. */
  protected override get wantedLanguage(): string {
    const wanted = this.languages?.[0] ?? super.wantedLanguage;
    const definition = this.survey ?? this.#kept.survey;
    return definition ? textIn(definition.title, [wanted]).lang || wanted : wanted;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const asked = ['store', 'database', 'surveyId', 'survey', 'response', 'responses'] as const;
    if (asked.some((name) => changed.has(name))) this.#read();
    const [survey, response] = [this.survey ?? this.#kept.survey, this.#response];
    if (!survey || !response) this.#shown = undefined;
    else if (this.#shown?.survey !== survey || this.#shown.response !== response) {
      this.#shown = {survey, response, assessment: assess(survey, response)};
    }
  }

  protected override content(): unknown {
    const {localization} = this;
    if (this.#shown) return this.#report(this.#shown);
    if (this.#kept.state === 'failed') {
      return html`<p role="alert">${localization.term('report.failed')}</p>
        <button type="button" class="plain" part="button" @click=${() => this.#read()}>
          ${localization.term('report.try-again')}
        </button>`;
    }
    const word = this.#kept.state === 'loading' ? 'report.loading' : 'report.nobody';
    return html`<p role="status" dir=${localization.dir()}>${localization.term(word)}</p>`;
  }

  #report({survey, response, assessment}: Shown): TemplateResult {
    const {localization} = this;
    const reading: Reading = {words: localization, languages: this.#languages(survey, response)};
    return html`<article dir=${localization.dir()}>
      <header>
        <h2>${textTemplate(survey.title, reading.languages)}</h2>
        <p class="whose">
          ${this.#whose(survey, response).map((part, index) => html`${index > 0 ? ' · ' : nothing}<bdi>${part}</bdi>`)}
        </p>
        <p class="about">${localization.term('report.about')}</p>
        <div class="tools">${this.#choice(survey)} ${this.#printButton()}</div>
      </header>
      ${
        isEmpty(assessment)
          ? html`<p class="notice">${localization.term('report.nothing')}</p>`
          : this.#results(survey, assessment, reading)
      }
      ${allAnswers(survey, response, reading)}
    </article>`;
  }

  #results(survey: Survey, assessment: Assessment, reading: Reading): TemplateResult {
    const {overall, dimensions, statements} = assessment;
    const titles = surveyTitles(survey);
    return html`${this.#notice(assessment)} ${overall ? overallBlock(overall, titles, reading) : nothing}
    ${
      dimensions.length > 0
        ? html`${this.#picture(survey, assessment, reading)} ${extremesBlock(statements, titles, reading)}
            <section>
              <h3>${this.localization.term('report.dimensions')}</h3>
              <ol class="dimensions">
                ${repeat(
                  dimensions,
                  ({definition}) => definition.id,
                  (part) => dimensionBlock(part, titles, reading),
                )}
              </ol>
            </section>`
        : nothing
    }`;
  }

  #notice({unanswered}: Assessment): TemplateResult | typeof nothing {
    if (unanswered === 0) return nothing;
    const {localization} = this;
    const words = localization.term('report.provisional', unanswered, localization.number(unanswered));
    return html`<p class="notice"><strong>${localization.term('score.provisional')}.</strong> ${words}</p>`;
  }

  #picture(survey: Survey, {overall, dimensions}: Assessment, {languages}: Reading): TemplateResult {
    const parts = [...(overall ? [overall] : []), ...dimensions];
    const scores = Object.fromEntries(parts.map(({definition, score}) => [definition.id, score]));
    const title = this.localization.term('report.picture');
    return html`<section class="radar">
      <h3>${title}</h3>
      <consulta-radar
        lang=${this.localization.lang()}
        .label=${title}
        .axes=${radarAxes(survey, scores, languages)}
        .scale=${radarScale(survey, scores)}
      ></consulta-radar>
    </section>`;
  }

  #whose(survey: Survey, response: Response): readonly string[] {
    const date = Number.isNaN(Date.parse(response.submittedAt))
      ? undefined
      : this.localization.date(response.submittedAt, {dateStyle: 'long'});
    return [organisationOf(survey, response), date].filter((part) => part !== undefined);
  }

  #choice(survey: Survey): TemplateResult | typeof nothing {
    const choices = this.#choices();
    if (choices.length < 2) return nothing;
    return html`<label>
      ${this.localization.term('report.choose')}
      <select @change=${(event: Event) => this.#choose((event.target as HTMLSelectElement).value)}>
        ${choices.map(
          (response) =>
            html`<option value=${response.id} ?selected=${response === this.#response}>
              ${this.#whose(survey, response).join(' · ')}
            </option>`,
        )}
      </select>
    </label>`;
  }

  #printButton(): TemplateResult {
    return html`<button type="button" class="plain" part="button" @click=${() => printAlone(this)}>
      ${this.localization.term('report.print')}
    </button>`;
  }

  get #response(): Response | undefined {
    return this.#responseOf(this.#choices());
  }

  #responseOf(choices: readonly Response[]): Response | undefined {
    return choices.find(({id}) => id === this.chosen) ?? choices[0];
  }

  /** What there is to show, best first. */
  #choices(): readonly Response[] {
    if (this.response) return [this.response];
    return this.responses ? currentResponses(this.responses) : this.#kept.responses;
  }

  #languages(survey: Survey, {language}: Response): readonly string[] {
    return this.languages ?? [this.wantedLanguage, language, ...survey.languages];
  }

  #choose(id: string): void {
    this.chosen = id;
    this.#read();
  }

  /** Asks for what is not given: the responses, the definition that the shown one answered, or both. */
  #read(): void {
    const given = this.response !== undefined || this.responses !== undefined;
    if (given ? this.survey !== undefined : this.surveyId === '') return;
    void this.#kept.read({
      database: this.database,
      store: this.store,
      surveyId: given ? '' : this.surveyId,
      surveyHash: (kept) => (this.survey ? undefined : this.#responseOf(given ? this.#choices() : kept)?.surveyHash),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-assessment-report': ConsultaAssessmentReport;
  }
}
