import type {SurveySession} from '@consulta/engine';
import type {Note, Question, RankingAnswer, RankingQuestion, Section} from '@consulta/schema';
import {html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';

import {answerText, besideOrder} from '../../base/answer-text.js';
import {base, buttons} from '../../base/base.styles.js';
import {ConsultaElement} from '../../base/consulta-element.js';
import {titleTemplate, unmarkedTemplate} from '../../base/text-template.js';
import {type ControlWords, controlWords} from '../../base/words/control-words.js';
import {notesOn} from '../question-view.js';
import {SessionController} from '../session-controller.js';
import {type RestWords, restWords} from '../page-rest/words/rest-words.js';
import {styles} from './review.styles.js';

/**
 * All answers in reading order before they are submitted, each section with a way back to it.
 *
 * @fires {Event} section-chosen - The person wants to change something in a section: `chosen`.
 */
export class ConsultaReview extends ConsultaElement<RestWords & ControlWords> {
  static override readonly words = [restWords, controlWords];
  static override readonly styles = [base, buttons, styles];

  /** Languages of the survey's texts, best first. */
  @property({attribute: false}) languages: readonly string[] = [];
  /** To read only: nothing can be changed any more. */
  @property({type: Boolean}) readonly = false;
  /** The section that the person chose last. */
  chosen = '';

  readonly #session = new SessionController(this, () => true);

  protected override content(): unknown {
    const {session} = this.#session;
    if (!session) return nothing;
    const {answered, of} = session.progress();
    const {localization} = this;
    return html`
      ${
        this.readonly
          ? nothing
          : html`<p>${localization.term('review.intro', localization.number(answered), localization.number(of))}</p>`
      }
      ${repeat(
        session.sections(),
        ({id}) => id,
        (section) => this.#section(session, section),
      )}
    `;
  }

  #section(session: SurveySession, section: Section): unknown {
    const title = unmarkedTemplate(session.filled(section).title, this.languages);
    return html`<section part="section">
      <div class="head">
        <h3>${title}</h3>
        ${
          this.readonly
            ? nothing
            : html`<button type="button" class="quiet" part="button" @click=${() => this.#choose(section.id)}>
              ${this.localization.term('review.change')}<span class="visually-hidden"> – ${title}</span>
            </button>`
        }
      </div>
      <dl>
        ${session.questions(section.id).map((question) => this.#question(session, session.filled(question)))}
      </dl>
    </section>`;
  }

  #question(session: SurveySession, question: Question): unknown {
    if (question.type === 'note') return nothing;
    const answer = session.countedAnswer(question.id);
    const note = session.noteOn(question.id);
    const {localization, languages} = this;
    return html`<div class="entry">
      <dt>${titleTemplate(question.title, languages)}</dt>
      ${
        answer === undefined
          ? html`<dd class="unanswered">${localization.term('review.unanswered')}</dd>`
          : html`<dd>${answerText(question, answer, {words: localization, languages})}</dd>`
      }
      ${question.type === 'ranking' ? this.#besideOrder(question, (answer as RankingAnswer | undefined) ?? [], note) : nothing}
      ${note && notesOn(question).includes('aims') ? html`<dd class="note"><consulta-question-aims readonly .question=${question} .note=${note} .languages=${languages}></consulta-question-aims></dd>` : nothing}
      ${note?.comment ? html`<dd class="note">${localization.term('answer.part', localization.term('review.comment'), note.comment)}</dd>` : nothing}
      ${
        note?.evidence?.length
          ? html`<dd class="note">
            ${localization.term('answer.part', localization.term('review.evidence'), localization.list(note.evidence.map(({title, url}) => title || url)))}
          </dd>`
          : nothing
      }
    </div>`;
  }

  /** Of an order, what it leaves out: a reader checks that too. */
  #besideOrder(question: RankingQuestion, answer: RankingAnswer, note: Note | undefined): unknown {
    const {localization, languages} = this;
    const noted = note?.noOpinion ?? [];
    if (answer.length + noted.length === 0) return nothing;
    const {noOpinion, notRanked} = besideOrder(question, answer, noted, {words: localization, languages});
    const line = (name: 'review.no-opinion' | 'review.not-ranked', text: string) =>
      text ? html`<dd class="note">${localization.term('answer.part', localization.term(name), text)}</dd>` : nothing;
    return [line('review.no-opinion', noOpinion), line('review.not-ranked', notRanked)];
  }

  #choose(sectionId: string): void {
    this.chosen = sectionId;
    this.dispatchEvent(new Event('section-chosen'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-review': ConsultaReview;
  }
}
