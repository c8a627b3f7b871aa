import '../../charts/radar/define.js';

import {organisationOf, type Response, type Scores, type Survey, textIn, unmarked} from '@consulta/schema';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';

import type {Localization} from '../../base/localization.js';
import {titleTemplate} from '../../base/text-template.js';
import {OpenForPrint} from '../../charts/open-for-print.js';
import {assess} from '../assessment.js';
import {downloadReport} from '../../store/report-file.js';
import {printAlone} from '../print-alone.js';
import {writtenPart} from '../written-part.js';
import {Agreeing} from './agreeing.js';
import type {ConsultaAssessmentReport} from './assessment-report.js';
import {compareView} from './compare-view.js';
import {whose} from './compare-sides.js';
import {dropHandlers, filePanel} from './file-panel.js';
import {voiceOf} from './group/voice.js';
import {groupView} from './group-view.js';
import {oneView, type Shown} from './one-view.js';
import {ReportAnswers} from './report-answers.js';
import {poolVoices, type ReportChoices, type ReportWords, type SeveralView} from './several-view.js';

export {styles} from './report-styles.js';

const VIEWS = ['one', 'group', 'compare'] as const;

/** The inside of `<consulta-assessment-report>`. */
export class ReportBody {
  readonly #host: ConsultaAssessmentReport;
  readonly #localization: Localization<ReportWords>;
  readonly #answers: ReportAnswers;
  readonly #agreeing: Agreeing;
  readonly #language: () => string;
  readonly #drop: ReturnType<typeof dropHandlers>;
  #choices: ReportChoices = {};
  #shown: Shown | undefined;

  constructor(host: ConsultaAssessmentReport, localization: Localization<ReportWords>, language: () => string) {
    this.#host = host;
    this.#localization = localization;
    this.#language = language;
    this.#answers = new ReportAnswers(host);
    this.#agreeing = new Agreeing(host);
    this.#drop = dropHandlers(this.#answers.files, this.#filesAdded);
    new OpenForPrint(host);
  }

  /** The definition of what is shown. */
  get survey(): Survey | undefined {
    const response = this.#response;
    return response && this.#answers.surveyOf(response);
  }

  /** Before each drawing: reads what is asked for now, and works out what to show. */
  prepare(changed: PropertyValues<ConsultaAssessmentReport>): void {
    this.#answers.prepare(changed);
    if (changed.has('view')) this.#choices = {...this.#choices, view: VIEWS.find((one) => one === this.#host.view)};
    if (changed.has('groupBy')) this.#choices = {...this.#choices, groupBy: this.#host.groupBy || undefined};
    const [survey, response] = [this.survey, this.#response];
    if (!survey || !response) this.#shown = undefined;
    else if (this.#shown?.survey !== survey || this.#shown.response !== response) {
      this.#shown = {survey, response, assessment: assess(survey, response), earlier: this.#before(response)};
    }
  }

  /** The report, or why there is none. */
  content(): unknown {
    return this.#agreeing.session(this.#localization) ?? (this.#shown ? this.#report(this.#shown) : this.#nothing());
  }

  #nothing(): TemplateResult {
    const words = this.#localization;
    if (this.#answers.state === 'failed') {
      return html`<p role="alert">${words.term('report.failed')}</p>
        <button type="button" class="plain" part="button" @click=${() => this.#answers.read()}>
          ${words.term('report.try-again')}
        </button>`;
    }
    if (this.#answers.state === 'loading') {
      return html`<p role="status" dir=${words.dir()}>${words.term('report.loading')}</p>`;
    }
    return html`<article dir=${words.dir()} @dragover=${this.#drop.over} @drop=${this.#drop.drop}>
      <p role="status">${words.term('report.nobody')}</p>
      ${this.#files()}
    </article>`;
  }

  #report(shown: Shown): TemplateResult {
    const words = this.#localization;
    const {survey, response} = shown;
    const languages = this.#languages(survey, response);
    const view = this.#view;
    return html`<article dir=${words.dir()} @dragover=${this.#drop.over} @drop=${this.#drop.drop}>
      <header>
        <h2>${titleTemplate(survey.title, languages)}</h2>
        ${view === 'one' ? this.#whoseBlock(shown) : nothing}
        <div class="tools">
          ${this.#viewSwitch(view)} ${view === 'one' ? this.#choice() : nothing} ${this.#printButton()}
          ${this.#saveButton()} ${this.#files()}
        </div>
      </header>
      ${view === 'one' ? oneView(shown, {words, languages}, this.#host.withoutAnswers) : this.#several(view, languages)}
    </article>`;
  }

  #several(view: 'group' | 'compare', languages: readonly string[]): unknown {
    const pooled = poolVoices(this.#answers.responses, (response) => this.#answers.surveyOf(response));
    if (!pooled) return nothing;
    const several: SeveralView = {
      ...pooled,
      words: this.#localization,
      languages,
      choices: this.#choices,
      choose: (choices) => this.#choose(choices),
    };
    return view === 'group' ? groupView(several, this.#agreeing.offer(several)) : compareView(several);
  }

  /** Several responses can be looked at one by one, together, or two side by side. */
  #viewSwitch(shown: ReportChoices['view']): TemplateResult | typeof nothing {
    if (this.#answers.responses.length < 2) return nothing;
    const words = this.#localization;
    return html`<div class="views" role="group" aria-label=${words.term('view.choose')}>
      ${VIEWS.map(
        (view) => html`<button
          type="button"
          class="plain"
          part="button"
          data-view=${view}
          aria-pressed=${String(view === shown)}
          @click=${() => this.#choose({view})}
        >
          ${words.term(`view.${view}`)}
        </button>`,
      )}
    </div>`;
  }

  #whoseBlock({survey, response}: Shown): TemplateResult {
    const words = this.#localization;
    const parts = this.#whose(survey, response).split(' · ');
    return html`<p class="whose">
        ${parts.map((part, index) => html`${index > 0 ? ' · ' : nothing}<bdi>${part}</bdi>`)}
      </p>
      <p class="about">${words.term(this.#about(response))}</p>`;
  }

  #about({kind}: Response): 'report.about' | 'report.about-group' | 'report.about-others' {
    if (kind === 'consensus') return 'report.about-group';
    return this.#host.reader === 'organiser' ? 'report.about-others' : 'report.about';
  }

  #whose(survey: Survey, response: Response): string {
    return whose({words: this.#localization}, voiceOf(survey, response));
  }

  #choice(): TemplateResult | typeof nothing {
    const {responses} = this.#answers;
    if (responses.length < 2) return nothing;
    return html`<label>
      ${this.#localization.term('report.choose')}
      <select @change=${(event: Event) => this.#choose({response: (event.target as HTMLSelectElement).value})}>
        ${responses.map((response) => {
          const survey = this.#answers.surveyOf(response);
          return html`<option value=${response.id} ?selected=${response === this.#response}>
            ${survey ? this.#whose(survey, response) : response.id}
          </option>`;
        })}
      </select>
    </label>`;
  }

  #printButton(): TemplateResult {
    return html`<button type="button" class="plain" part="button" @click=${() => printAlone(this.#host)}>
      ${this.#localization.term('report.print')}
    </button>`;
  }

  #saveButton(): TemplateResult {
    return html`<button type="button" class="plain" part="button" @click=${() => void this.#save()}>
      ${this.#localization.term('report.save')}
    </button>`;
  }

  /** What is shown now as one file; the answers themselves are in it only where the report is of one person. */
  async #save(): Promise<void> {
    const [survey, response, words] = [this.survey, this.#response, this.#localization];
    if (!survey || !response) return;
    await downloadReport({
      survey,
      response: this.#view === 'one' ? response : undefined,
      title: unmarked(textIn(survey.title, this.#languages(survey, response)).text),
      language: words.lang(),
      dir: words.dir(),
      ...writtenPart(this.#host),
    });
  }

  #files(): TemplateResult {
    return filePanel(this.#localization, this.#answers.files, this.#filesAdded);
  }

  /** Files are added to be compared: that is what is shown next. */
  readonly #filesAdded = (): void => {
    if (this.#answers.files.responses.length > 0 && this.#view === 'one') this.#choose({view: 'compare'});
  };

  get #view(): 'one' | 'group' | 'compare' {
    if (this.#answers.responses.length < 2) return 'one';
    return this.#choices.view ?? 'one';
  }

  get #response(): Response | undefined {
    const {responses} = this.#answers;
    return responses.find(({id}) => id === this.#choices.response) ?? responses[0];
  }

  /** The scores of the last answers before these by the same organisation. */
  #before(response: Response): Scores | undefined {
    const survey = this.#answers.surveyOf(response);
    const name = survey && voiceOf(survey, response).name;
    if (name === undefined) return undefined;
    const earlier = this.#answers.responses.find((one) => {
      const its = this.#answers.surveyOf(one);
      return one.submittedAt < response.submittedAt && its !== undefined && organisationOf(its, one) === name;
    });
    const its = earlier && this.#answers.surveyOf(earlier);
    return earlier && its && voiceOf(its, earlier).scores;
  }

  #languages(survey: Survey, {language}: Response): readonly string[] {
    return this.#host.languages ?? [this.#language(), language, ...survey.languages];
  }

  #choose(choices: Partial<ReportChoices>): void {
    this.#choices = {...this.#choices, ...choices};
    this.#host.requestUpdate();
  }
}
