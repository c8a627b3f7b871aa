import type {Note, Question, RankingAnswer, RankingQuestion, Response, Survey} from '@consulta/schema';
import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';

import {answerText, besideOrder} from '../../base/answer-text.js';
import {LazyPart} from '../../base/lazy-part.js';
import {titleTemplate} from '../../base/text-template.js';
import {withAnswers} from '../../base/with-answers.js';
import {printAlone} from '../../results/print-alone.js';
import type {Desk} from './desk.js';
import {marks} from './list-row.js';
import {noteInWords} from './note-in-words.js';
import {PlanPart} from './plan-part.js';
import type {ResponseRow} from './response-row.js';
import {languageName, titleOf} from './survey-title.js';

/** One response, opened: its scores and its answers in reading order. */
export class ResponseDetail {
  readonly #desk: Desk;
  readonly #report: LazyPart;
  readonly #plan: PlanPart;
  #response: Response | undefined;

  constructor(desk: Desk, host: ReactiveControllerHost) {
    this.#desk = desk;
    this.#report = new LazyPart(host, () => import('../../results/assessment-report/define.js'));
    this.#plan = new PlanPart(desk, host, ({id}) => void this.open(id));
  }

  /** The id of the response that is open. */
  get openId(): string | undefined {
    return this.#response && this.#desk.stored.row(this.#response.id)?.id;
  }

  async open(id: string): Promise<void> {
    try {
      this.#response = await this.#desk.store.response(id);
      this.#desk.focus('detail-title');
    } catch (error) {
      this.#desk.fail(error, () => void this.open(id));
    }
  }
  /** Back to the list, on the line that was open. */
  close(): void {
    const id = this.#response?.id;
    this.#response = undefined;
    this.#desk.focus(`open-${id}`);
  }

  /** `order`: the list as it stands, for "Previous" and "Next". */
  render(order: readonly ResponseRow[]): TemplateResult | typeof nothing {
    const response = this.#response;
    const row = response && this.#desk.stored.row(response.id);
    if (!response || !row) return nothing;
    const {words, stored} = this.#desk;
    const survey = stored.survey(response.surveyHash);
    const place = order.findIndex(({id}) => id === row.id);
    return html`<article class="detail" aria-labelledby="detail-title" @keydown=${this.#escape}>
      <nav class="actions" aria-label=${words.term('desk.title')}>
        <button type="button" part="button" class="plain" @click=${() => this.close()}>${words.term('desk.close')}</button>
        <button type="button" part="button" class="plain" @click=${this.#print}>${words.term('detail.print')}</button>
        ${this.#plan.button(survey, response)}
        <span class="spring"></span>
        ${this.#step('detail.previous', order[place - 1])} ${this.#step('detail.next', order[place + 1])}
      </nav>
      ${this.#head(row)} ${this.#plan.render(response)}
      ${survey ? this.#scores(survey, response) : html`<p part="card" class="card">${words.term('detail.survey-missing')}</p>`}
      <section aria-labelledby="answers-title">
        <h3 id="answers-title">${words.term('detail.answers')}</h3>
        ${survey ? this.#sections(survey, response) : this.#bareAnswers(response)}
      </section>
    </article>`;
  }

  #step(word: 'detail.previous' | 'detail.next', row: ResponseRow | undefined): TemplateResult {
    return html`<button
      type="button"
      part="button"
      class="plain"
      ?disabled=${row === undefined}
      @click=${() => row && void this.open(row.id)}
    >
      ${this.#desk.words.term(word)}
    </button>`;
  }

  #head(row: ResponseRow): TemplateResult {
    const {words, languages, stored} = this.#desk;
    const marked = marks(row, {isSuperseded: stored.superseded.has(row.id), isLate: stored.late.has(row.id)});
    const facts: readonly (readonly [name: string, value: unknown])[] = [
      [words.term('detail.id'), html`<bdi class="number">${row.shortId}</bdi>`],
      [words.term('list.survey'), `${titleOf(row, languages)}, ${words.term('list.version', row.surveyVersion)}`],
      [words.term('list.date'), words.date(row.submittedAt, {dateStyle: 'long', timeStyle: 'short'})],
      [words.term('list.language'), languageName(row.language, words.lang())],
      ...(row.group ? [[words.term('list.group'), row.group] as const] : []),
    ];
    return html`<header>
      <h3 id="detail-title" tabindex="-1" class=${row.organisation ? nothing : 'missing'}>
        ${row.organisation || words.term('list.no-organisation')}
      </h3>
      ${marked.map((mark) => html`<span class="mark ${mark}">${words.term(`list.${mark}`)}</span>`)}
      <dl class="facts">
        ${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
      </dl>
    </header>`;
  }

  #scores(survey: Survey, response: Response): TemplateResult | typeof nothing {
    const {words} = this.#desk;
    if (!survey.scores?.length) return nothing;
    return html`<section aria-label=${words.term('detail.scores')}>
      ${this.#report.show(
        () => html`<consulta-assessment-report
          reader="organiser"
          without-answers
          .survey=${survey}
          .response=${response}
        ></consulta-assessment-report>`,
        {
          loading: words.term('desk.reading'),
          failed: words.term('detail.scores-failed'),
          tryAgain: words.term('detail.try-again'),
        },
      )}
    </section>`;
  }

  #sections(survey: Survey, response: Response): unknown {
    const {languages, words} = this.#desk;
    return withAnswers(survey, response, {languages, words}).sections.map((section) => {
      const asked = section.questions.filter(({type}) => type !== 'note');
      if (asked.length === 0) return nothing;
      return html`<section>
        <h4>${titleTemplate(section.title, languages)}</h4>
        <dl class="answers">
          ${asked.map((question) => this.#answer(question, response))}
        </dl>
      </section>`;
    });
  }

  #answer(question: Question, {answers, notes}: Response): TemplateResult {
    const {languages, words} = this.#desk;
    const answer = answers[question.id];
    return html`<div>
      <dt>${titleTemplate(question.title, languages)}</dt>
      <dd>
        ${
          answer === undefined
            ? html`<p class="missing">${words.term('detail.unanswered')}</p>`
            : html`<p dir="auto">${answerText(question, answer, {words, languages})}</p>`
        }
        ${question.type === 'ranking' ? this.#besideOrder(question, answer as RankingAnswer | undefined, notes?.[question.id]) : nothing}
        ${this.#note(question, notes?.[question.id])}
      </dd>
    </div>`;
  }

  /** What an order says nothing about. */
  #besideOrder(question: RankingQuestion, answer: RankingAnswer = [], note: Note | undefined): unknown {
    const {languages, words} = this.#desk;
    const noted = note?.noOpinion ?? [];
    if (answer.length + noted.length === 0) return nothing;
    const {noOpinion, notRanked} = besideOrder(question, answer, noted, {words, languages});
    const line = (name: 'detail.no-opinion' | 'detail.not-ranked', text: string) =>
      text ? html`<p class="note" dir="auto"><span class="part">${words.term(name)}</span> ${text}</p>` : nothing;
    return [line('detail.no-opinion', noOpinion), line('detail.not-ranked', notRanked)];
  }

  #note(question: Question, note: Note | undefined): unknown {
    if (!note) return nothing;
    return noteInWords(question, note, this.#desk).map(
      ({name, text, url}) =>
        html`<p class="note" dir="auto">
          <span class="part">${name}</span> ${url === undefined ? text : html`${text} <bdi class="quiet-text">${url}</bdi>`}
        </p>`,
    );
  }

  /** Without the definition, ids and plain values are all there is. */
  #bareAnswers({answers}: Response): TemplateResult {
    return html`<dl class="answers">
      ${Object.entries(answers).map(
        ([id, answer]) =>
          html`<div>
            <dt>${id}</dt>
            <dd dir="auto">${typeof answer === 'object' ? JSON.stringify(answer) : String(answer)}</dd>
          </div>`,
      )}
    </dl>`;
  }

  readonly #print = ({currentTarget}: Event): void => {
    const article = (currentTarget as Element).closest('article');
    if (article) printAlone(article);
  };

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.close();
  };
}
