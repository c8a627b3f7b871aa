import {RankingMethodError, type RankingResult} from '@consulta/analysis';
import {RANKING_METHODS, type Survey} from '@consulta/schema';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';

import type {Localization} from '../../base/localization.js';
import {titleTemplate} from '../../base/text-template.js';
import {OpenForPrint} from '../../charts/open-for-print.js';
import type {ChartWords} from '../../charts/words/chart-words.js';
import {printAlone} from '../print-alone.js';
import {assignmentOf} from './assignment-of.js';
import {CountedAnswers} from '../result-page/counted-answers.js';
import {failureView} from '../result-page/failure-view.js';
import {nobodyView} from '../result-page/nobody-view.js';
import {unreadableView} from './unreadable-view.js';
import {basis, headline} from './headline.js';
import {ResultNumbers} from './numbers.js';
import {Presentation} from '../result-page/presentation.js';
import type {ConsultaRankingResults} from './ranking-results.js';
import {fixedMethod, resultPages, type ResultPage} from './result-pages.js';
import {orderQuestion, type OrderQuestion, type ResultChoices, type ResultView} from './result-view.js';
import {turningBar} from '../result-page/turning-bar.js';
import {type AnsweredVersion, asksTheSame} from '../result-page/answered-versions.js';
import {versionMenu} from '../result-page/version-menu.js';
import type {ResultPageWords} from '../result-page/words/result-page-words.js';
import type {RankingResultWords} from './words/ranking-result-words.js';

export {styles} from './result-styles.js';

/** Longer headlines are set smaller: an item may be named by a whole sentence. */
const LONG = 48;

/** The inside of `<consulta-ranking-results>`. */
export class ResultsBody {
  readonly #host: ConsultaRankingResults;
  readonly #words: Localization<RankingResultWords & ResultPageWords & ChartWords>;
  readonly #language: () => string;
  readonly #answers: CountedAnswers;
  readonly #numbers: ResultNumbers;
  readonly #presentation: Presentation;
  #choices: ResultChoices = {};
  #unfolded: ReadonlySet<string> = new Set();
  #worked: readonly unknown[] = [];
  #news = '';
  /** The person asked for another count, which is not told yet. */
  #isChosen = false;
  #told: RankingResult | undefined;
  /** The version that is shown. */
  #survey: Survey | undefined;

  constructor(
    host: ConsultaRankingResults,
    words: Localization<RankingResultWords & ResultPageWords & ChartWords>,
    language: () => string,
  ) {
    this.#host = host;
    this.#words = words;
    this.#language = language;
    this.#answers = new CountedAnswers(host);
    this.#numbers = new ResultNumbers(host);
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
  prepare(changed: PropertyValues<ConsultaRankingResults>): void {
    this.#answers.prepare(changed);
    const {groupBy, method, unranked} = this.#host;
    if (changed.has('groupBy')) this.#choices = {...this.#choices, groupBy: groupBy || undefined};
    if (changed.has('method'))
      this.#choices = {...this.#choices, method: RANKING_METHODS.find((one) => one === method)};
    if (changed.has('unranked')) {
      const rule = unranked === 'last' || unranked === 'no-opinion' ? unranked : undefined;
      this.#choices = {...this.#choices, unranked: rule};
    }
    this.#turnTo(this.#answers.survey);
    this.#work();
    this.#tellNews();
  }

  /** The result, or why there is none. */
  content(): unknown {
    const view = this.#view();
    const {versions, version} = this.#answers;
    return html`<p class="visually-hidden" role="status">${this.#news}</p>
      ${this.#presentation.page === undefined ? versionMenu(this.#words, versions, version, (chosen) => this.#chooseVersion(chosen)) : nothing}
      ${view ? this.#result(view) : html`<div dir=${this.#words.dir()}>${this.#nothing()}</div>`}`;
  }

  #nothing(): TemplateResult {
    const words = this.#words;
    const {survey, state, responses} = this.#answers;
    if (state === 'failed') return failureView(words, 'result.failed', () => this.#answers.read());
    const question = survey && this.#question(survey);
    if (survey && !question) return html`<p role="status">${words.term('result.no-question')}</p>`;
    const {error} = this.#numbers;
    if (question && error instanceof RankingMethodError) {
      const method = this.#choices.method ?? fixedMethod(survey, question);
      return unreadableView(words, method, (choices) => this.#choose(choices));
    }
    if (error !== undefined) return failureView(words, 'result.not-counted', () => this.#numbers.again());
    const isWaiting = state === 'loading' || (responses.length > 0 && survey && !this.#numbers.result);
    if (isWaiting) return html`<p role="status">${words.term('result.loading')}</p>`;
    const said = responses.length === 0 ? 'result.nobody' : 'result.nobody-ranked';
    return nobodyView(words, words.term(said), this.#answers, (withoutLate) => this.#choose({withoutLate}));
  }

  #result(view: ResultView): TemplateResult {
    const {words, survey, question, languages} = view;
    const {page} = this.#presentation;
    const pages = this.#pages();
    const {change, progress} = this.#numbers;
    // Progress is told many times; what does not depend on it is left alone.
    const depends = [
      survey,
      question,
      view.responses,
      view.result,
      view.sureness,
      words.lang(),
      languages.join(),
      change,
      this.#choices,
      this.#unfolded,
    ];
    return html`<article dir=${words.dir()} class=${page === undefined ? '' : 'presenting'}>
      <header>
        <p class="survey">${titleTemplate(survey.title, languages)}</p>
        <h2>${titleTemplate(question.title, languages)}</h2>
        <div class="tools">
          <button type="button" class="plain present" part="button" @click=${() => this.#presentation.start()}>
            ${words.term('result.present')}
          </button>
          <button type="button" class="plain" part="button" @click=${() => void this.#print()}>
            ${words.term('result.print')}
          </button>
        </div>
      </header>
      <div class="pages">
        ${pages.map(
          ({id, title, content}, index) => html`<section
            class="page ${page === undefined || page === index ? '' : 'away'}"
            data-page=${id}
            aria-labelledby="title-${id}"
          >
            <h3 id="title-${id}" class=${title(view).length > LONG ? 'long' : ''} tabindex="-1" part=${id === 'order' ? 'headline' : nothing}>${title(view)}</h3>
            ${guard([...depends, id === 'order' && progress], () => content(view))}
          </section>`,
        )}
      </div>
      ${page === undefined ? nothing : turningBar(words, basis(view), this.#presentation, page, pages.length)}
    </article>`;
  }

  #pages(): readonly ResultPage[] {
    const view = this.#view();
    if (!view) return [];
    return resultPages(view, this.#numbers, this.#choices, this.#unfolded, {
      choose: (choices) => this.#choose(choices),
      unfold: (id) => this.#unfold(id),
    });
  }

  #view(): ResultView | undefined {
    const {survey, hasLate} = this.#answers;
    const {result, sureness} = this.#numbers;
    const question = survey && this.#question(survey);
    if (!question || !result || result.questionId !== question.id || result.overall.answers === 0) return undefined;
    const languages = this.#host.languages ?? [this.#language(), ...survey.languages];
    const responses = this.#answers.current(survey);
    return {survey, question, responses, result, sureness, hasLate, words: this.#words, languages};
  }

  #question(survey: Survey): OrderQuestion | undefined {
    return orderQuestion(survey, this.#host.question);
  }

  /** Has the numbers worked out when something changed that they follow from. */
  #work(): void {
    const {survey, responses} = this.#answers;
    const question = survey && this.#question(survey);
    if (!question) return;
    const depends = [survey, responses, question, this.#choices];
    if (depends.every((value, index) => value === this.#worked[index])) return;
    this.#worked = depends;
    this.#numbers.work(
      assignmentOf(survey, question.id, this.#choices, responses.length),
      responses,
      question.items.length,
    );
  }

  /** Says how many answers came in since the last count, or what a count says that the person asked for. */
  #tellNews(): void {
    const {result} = this.#numbers;
    const view = result && result !== this.#told ? this.#view() : undefined;
    if (!view) return;
    const more = view.result.overall.answers - (this.#told?.overall.answers ?? Infinity);
    if (this.#isChosen) this.#news = `${headline(view)}. ${basis(view)}`;
    // With the sum, because the same words twice are no change, and are not read out.
    else if (more > 0)
      this.#news = `${view.words.term('result.new-answers', more, view.words.number(more))} ${basis(view)}`;
    this.#isChosen = false;
    this.#told = view.result;
  }

  /** Paper has everything: what was shortened on the screen is shown in full. */
  async #print(): Promise<void> {
    const questions = this.survey?.sections.flatMap((section) => section.questions) ?? [];
    this.#unfolded = new Set(['pairs', 'comments', ...questions.map(({id}) => id)]);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    printAlone(this.#host);
  }

  #chooseVersion(version: AnsweredVersion): void {
    this.#answers.version = version;
    this.#choose({});
  }

  /** Groups of one version, and how many answered it, are not those of another. */
  #turnTo(survey: Survey | undefined): void {
    if (survey && this.#survey && !asksTheSame(this.#survey, survey)) {
      this.#choices = {...this.#choices, groupBy: this.#host.groupBy || undefined};
      this.#told = undefined;
    }
    this.#survey = survey ?? this.#survey;
  }

  #choose(choices: ResultChoices): void {
    this.#choices = {...this.#choices, ...choices};
    this.#answers.withoutLate = this.#choices.withoutLate ?? false;
    this.#isChosen = true;
    this.#news = '';
    this.#host.requestUpdate();
  }

  #unfold(id: string): void {
    this.#unfolded = new Set([...this.#unfolded, id]);
    this.#host.requestUpdate();
  }
}
