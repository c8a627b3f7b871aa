import '../../charts/radar/define.js';

import {organisationOf, type Response, type Survey} from '@consulta/schema';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

import type {Localization} from '../../base/localization.js';
import {titleTemplate} from '../../base/text-template.js';
import {withAnswers} from '../../base/with-answers.js';
import type {ControlWords} from '../../base/words/control-words.js';
import {OpenForPrint} from '../../charts/open-for-print.js';
import {assess, type Assessment, isEmpty} from '../assessment.js';
import {printAlone} from '../print-alone.js';
import {radarAxes, radarScale} from '../radar-axes.js';
import type {Reading} from '../reading.js';
import {resultPageStyles} from '../result-page.styles.js';
import {scoreRowStyles} from '../score-list/score-row.styles.js';
import {surveyTitles} from '../survey-titles.js';
import type {ResultWords} from '../words/result-words.js';
import {allAnswers} from './all-answers.js';
import type {ConsultaAssessmentReport} from './assessment-report.js';
import {styles as reportStyles} from './assessment-report.styles.js';
import {extremesBlock} from './extremes-block.js';
import {KeptResponses} from '../kept-responses.js';
import {printStyles} from './print.styles.js';
import {dimensionBlock, overallBlock} from './score-blocks.js';
import {currentResponses} from '../stored-responses.js';

/** One response with what follows from it. */
interface Shown {
  readonly survey: Survey;
  readonly response: Response;
  readonly assessment: Assessment;
}

/** What the report draws with, on top of what every element has. */
export const styles = [...scoreRowStyles, reportStyles, resultPageStyles, printStyles];

/** The inside of `<consulta-assessment-report>`. */
export class ReportBody {
  readonly #host: ConsultaAssessmentReport;
  readonly #localization: Localization<ResultWords & ControlWords>;
  readonly #kept: KeptResponses;
  readonly #language: () => string;
  #chosen = '';
  #shown: Shown | undefined;
  #hasRead = false;

  constructor(
    host: ConsultaAssessmentReport,
    localization: Localization<ResultWords & ControlWords>,
    language: () => string,
  ) {
    this.#host = host;
    this.#localization = localization;
    this.#language = language;
    this.#kept = new KeptResponses(host);
    new OpenForPrint(host);
  }

  /** The definition that is kept with the shown response. */
  get survey(): Survey | undefined {
    return this.#kept.survey;
  }

  /** Before each drawing: reads what is asked for now, and works out what to show. */
  prepare(changed: PropertyValues<ConsultaAssessmentReport>): void {
    const asked = ['store', 'database', 'surveyId', 'survey', 'response', 'responses'] as const;
    // Anything may have changed while this code was on its way.
    if (!this.#hasRead || asked.some((name) => changed.has(name))) this.#read();
    const [survey, response] = [this.#host.survey ?? this.#kept.survey, this.#response];
    if (!survey || !response) this.#shown = undefined;
    else if (this.#shown?.survey !== survey || this.#shown.response !== response) {
      this.#shown = {survey, response, assessment: assess(survey, response)};
    }
  }

  /** The report, or why there is none. */
  content(): unknown {
    const localization = this.#localization;
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

  #report({survey: asked, response, assessment}: Shown): TemplateResult {
    const localization = this.#localization;
    const reading: Reading = {words: localization, languages: this.#languages(asked, response)};
    const survey = withAnswers(asked, response, reading);
    return html`<article dir=${localization.dir()}>
      <header>
        <h2>${titleTemplate(survey.title, reading.languages)}</h2>
        <p class="whose">
          ${this.#whose(survey, response).map((part, index) => html`${index > 0 ? ' · ' : nothing}<bdi>${part}</bdi>`)}
        </p>
        <p class="about">
          ${localization.term(this.#host.reader === 'organiser' ? 'report.about-others' : 'report.about')}
        </p>
        <div class="tools">${this.#choice(survey)} ${this.#printButton()}</div>
      </header>
      ${
        isEmpty(assessment)
          ? html`<p class="notice">${localization.term('report.nothing')}</p>`
          : this.#results(survey, assessment, reading)
      }
      ${this.#host.withoutAnswers ? nothing : allAnswers(survey, response, reading)}
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
              <h3>${this.#localization.term('report.dimensions')}</h3>
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
    const localization = this.#localization;
    const words = localization.term('report.provisional', unanswered, localization.number(unanswered));
    return html`<p class="notice"><strong>${localization.term('score.provisional')}.</strong> ${words}</p>`;
  }

  #picture(survey: Survey, {overall, dimensions}: Assessment, {languages}: Reading): TemplateResult {
    const parts = [...(overall ? [overall] : []), ...dimensions];
    const scores = Object.fromEntries(parts.map(({definition, score}) => [definition.id, score]));
    const title = this.#localization.term('report.picture');
    return html`<section class="radar">
      <h3>${title}</h3>
      <consulta-radar
        lang=${this.#localization.lang()}
        .label=${title}
        .axes=${radarAxes(survey, scores, languages)}
        .scale=${radarScale(survey, scores)}
      ></consulta-radar>
    </section>`;
  }

  #whose(survey: Survey, response: Response): readonly string[] {
    const date = Number.isNaN(Date.parse(response.submittedAt))
      ? undefined
      : this.#localization.date(response.submittedAt, {dateStyle: 'long'});
    return [organisationOf(survey, response), date].filter((part) => part !== undefined);
  }

  #choice(survey: Survey): TemplateResult | typeof nothing {
    const choices = this.#choices();
    if (choices.length < 2) return nothing;
    return html`<label>
      ${this.#localization.term('report.choose')}
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
    return html`<button type="button" class="plain" part="button" @click=${() => printAlone(this.#host)}>
      ${this.#localization.term('report.print')}
    </button>`;
  }

  get #response(): Response | undefined {
    return this.#responseOf(this.#choices());
  }

  #responseOf(choices: readonly Response[]): Response | undefined {
    return choices.find(({id}) => id === this.#chosen) ?? choices[0];
  }

  /** What there is to show, best first. */
  #choices(): readonly Response[] {
    if (this.#host.response) return [this.#host.response];
    return this.#host.responses ? currentResponses(this.#host.responses) : this.#kept.responses;
  }

  #languages(survey: Survey, {language}: Response): readonly string[] {
    return this.#host.languages ?? [this.#language(), language, ...survey.languages];
  }

  #choose(id: string): void {
    this.#chosen = id;
    this.#read();
    this.#host.requestUpdate();
  }

  /** Asks for what is not given: the responses, the definition that the shown one answered, or both. */
  #read(): void {
    this.#hasRead = true;
    const given = this.#host.response !== undefined || this.#host.responses !== undefined;
    if (given ? this.#host.survey !== undefined : this.#host.surveyId === '') return;
    void this.#kept.read({
      database: this.#host.database,
      store: this.#host.store,
      surveyId: given ? '' : this.#host.surveyId,
      surveyHash: (kept) =>
        this.#host.survey ? undefined : this.#responseOf(given ? this.#choices() : kept)?.surveyHash,
    });
  }
}
