import type {Survey} from '@consulta/schema';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';

import type {Localization} from '../../base/localization.js';
import {titleTemplate} from '../../base/text-template.js';
import {OpenForPrint} from '../../charts/open-for-print.js';
import {printAlone} from '../print-alone.js';
import {CountedAnswers} from '../result-page/counted-answers.js';
import {failureView} from '../result-page/failure-view.js';
import {nobodyView} from '../result-page/nobody-view.js';
import {Presentation} from '../result-page/presentation.js';
import {turningBar} from '../result-page/turning-bar.js';
import {type AnsweredVersion, asksTheSame} from '../result-page/answered-versions.js';
import {versionMenu} from '../result-page/version-menu.js';
import {choicesView} from './choices-view.js';
import {FeedbackNumbers} from './feedback-numbers.js';
import {feedbackPages} from './feedback-pages.js';
import type {Words} from './feedback-reading.js';
import type {ConsultaFeedbackResults} from './feedback-results.js';
import type {FeedbackChoices, FeedbackView} from './feedback-view.js';
import {basis, comparisonNotes, howView} from './feedback-notes.js';
import {TextLists} from './text-lists.js';

export {styles} from './feedback-styles.js';

/** The inside of `<consulta-feedback-results>`. */
export class FeedbackBody {
  readonly #host: ConsultaFeedbackResults;
  readonly #words: Localization<Words>;
  readonly #language: () => string;
  readonly #answers: CountedAnswers;
  readonly #numbers: FeedbackNumbers;
  readonly #presentation: Presentation;
  readonly #lists: TextLists;
  #choices: FeedbackChoices = {filters: [], withoutLate: false};
  #error: unknown;
  #news = '';
  /** The person chose something else, which is not told yet. */
  #isChosen = false;
  #told: FeedbackNumbers['result'];
  /** The version that is shown. */
  #survey: Survey | undefined;

  constructor(host: ConsultaFeedbackResults, words: Localization<Words>, language: () => string) {
    this.#host = host;
    this.#words = words;
    this.#language = language;
    this.#answers = new CountedAnswers(host);
    this.#numbers = new FeedbackNumbers(() => host.requestUpdate());
    this.#lists = new TextLists(() => host.requestUpdate());
    this.#presentation = new Presentation(
      host,
      () => this.#pages().length,
      () => words.dir() === 'rtl',
    );
    new OpenForPrint(host);
  }

  get survey(): Survey | undefined {
    return this.#answers.survey;
  }

  /** Before each drawing: reads what is asked for now, and has it worked out. */
  prepare(changed: PropertyValues<ConsultaFeedbackResults>): void {
    this.#answers.prepare(changed);
    if (changed.has('groupBy')) this.#choices = {...this.#choices, compare: this.#compareOfPage()};
    const {survey, responses} = this.#answers;
    if (!survey) return;
    this.#turnTo(survey);
    try {
      this.#numbers.work(survey, responses, this.#choices);
      this.#error = undefined;
    } catch (error) {
      // Told by `content`.
      this.#error = error;
    }
    this.#tellNews();
  }

  /** The results, or why there are none. */
  content(): unknown {
    const view = this.#view();
    const {versions, version} = this.#answers;
    return html`<p class="visually-hidden" role="status">${this.#news}</p>
      ${this.#presentation.page === undefined ? versionMenu(this.#words, versions, version, (chosen) => this.#chooseVersion(chosen)) : nothing}
      ${view ? this.#results(view) : html`<div dir=${this.#words.dir()}>${this.#nothing()}</div>`}`;
  }

  #nothing(): TemplateResult {
    const words = this.#words;
    const {state, found} = this.#answers;
    if (state === 'failed') return failureView(words, 'result.failed', () => this.#answers.read());
    if (this.#error !== undefined) return failureView(words, 'result.not-counted', () => this.#host.requestUpdate());
    const {read} = this.#numbers;
    if (state !== 'loading' && read === undefined) {
      const said = words.term('result.nobody');
      return nobodyView(words, said, this.#answers, (withoutLate) => this.#choose({withoutLate}));
    }
    const so = read ?? found;
    return html`<p role="status">
      ${so === 0 ? words.term('result.loading') : words.term('feedback.reading', so, words.number(so))}
    </p>`;
  }

  #results(view: FeedbackView): TemplateResult {
    const {words, survey, languages, result} = view;
    const {page} = this.#presentation;
    const pages = this.#pages();
    const depends = [survey, result, words.lang(), languages.join(), this.#lists.version];
    return html`<article dir=${words.dir()} class=${page === undefined ? '' : 'presenting'}>
      <header>
        <p class="survey">${words.term('feedback.eyebrow')}</p>
        <h2>${titleTemplate(survey.title, languages)}</h2>
        <p class="basis" part="basis"><strong>${view.isBehind ? words.term('feedback.working') : basis(view)}</strong></p>
        ${this.#tools()} ${choicesView(view, (choices) => this.#choose(choices))} ${comparisonNotes(view)}
      </header>
      <div class="pages" aria-busy=${view.isBehind ? 'true' : nothing}>
        ${pages.length === 0 && !result.withheld ? html`<p>${words.term('feedback.no-questions')}</p>` : nothing}
        ${pages.map(
          ({question, section, content}, index) => html`<section
            class="page ${page === undefined || page === index ? '' : 'away'}"
            part="question"
            data-page=${question.id}
            aria-labelledby="title-${question.id}"
          >
            ${section === undefined ? nothing : html`<p class="section">${titleTemplate(section, languages)}</p>`}
            <h3 id="title-${question.id}" tabindex="-1">${titleTemplate(question.title, languages)}</h3>
            ${guard(depends, () => content(view))}
          </section>`,
        )}
      </div>
      ${howView(view)}
      ${page === undefined ? nothing : turningBar(words, basis(view), this.#presentation, page, pages.length)}
    </article>`;
  }

  #tools(): TemplateResult {
    const words = this.#words;
    return html`<div class="tools">
      <button type="button" class="plain present" part="button" @click=${() => this.#presentation.start()}>
        ${words.term('result.present')}
      </button>
      <button type="button" class="plain" part="button" @click=${() => void this.#print()}>
        ${words.term('result.print')}
      </button>
    </div>`;
  }

  #pages(): ReturnType<typeof feedbackPages> {
    const view = this.#view();
    return view ? feedbackPages(view, this.#host.question) : [];
  }

  #view(): FeedbackView | undefined {
    const {survey, hasLate} = this.#answers;
    const {result, groupings} = this.#numbers;
    if (!survey || !result || result.everybody === 0 || this.#error !== undefined) return undefined;
    const languages = this.#host.languages ?? [this.#language(), ...survey.languages];
    const {isBehind} = this.#numbers;
    return {
      survey,
      result,
      groupings,
      hasLate,
      choices: this.#choices,
      isBehind,
      words: this.#words,
      languages,
      lists: this.#lists,
    };
  }

  /** Says how many answers came in since the last time, or what was chosen came to. */
  #tellNews(): void {
    const {result} = this.#numbers;
    const view = result && result !== this.#told ? this.#view() : undefined;
    if (!view) return;
    const more = view.result.everybody - (this.#told?.everybody ?? Infinity);
    if (this.#isChosen) this.#news = basis(view);
    else if (more > 0)
      this.#news = `${view.words.term('result.new-answers', more, view.words.number(more))} ${basis(view)}`;
    this.#isChosen = false;
    this.#told = view.result;
  }

  /** Paper has everything: what was shortened on the screen is shown in full. */
  async #print(): Promise<void> {
    this.#lists.unfoldAll();
    await this.#host.updateComplete;
    printAlone(this.#host);
  }

  #chooseVersion(version: AnsweredVersion): void {
    this.#answers.version = version;
    this.#choose({});
  }

  #compareOfPage(): FeedbackChoices['compare'] {
    const {groupBy} = this.#host;
    return groupBy === '' ? undefined : {questionId: groupBy};
  }

  /** What was chosen about one version, and how many answered it, says nothing of another. */
  #turnTo(survey: Survey): void {
    if (this.#survey && !asksTheSame(this.#survey, survey)) {
      this.#choices = {...this.#choices, filters: [], compare: this.#compareOfPage()};
      this.#told = undefined;
    }
    this.#survey = survey;
  }

  #choose(choices: Partial<FeedbackChoices>): void {
    this.#choices = {...this.#choices, ...choices};
    this.#answers.withoutLate = this.#choices.withoutLate;
    this.#isChosen = true;
    this.#news = '';
    this.#host.requestUpdate();
  }
}
