import {shortId} from '@consulta/exchange';
import {contentOf, organisationOf, type Response, textIn} from '@consulta/schema';
import type {StoredConflict} from '@consulta/storage';
import {html, nothing, type TemplateResult} from 'lit';

import type {Desk} from './desk.js';
import type {CountedConflict} from './stored-responses.js';

const MOMENT: Intl.DateTimeFormatOptions = {dateStyle: 'medium', timeStyle: 'medium'};

/** Responses that came with several contents: what differs, and which one counts. */
export class ConflictList {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  render(): TemplateResult | typeof nothing {
    const {words, stored} = this.#desk;
    const {conflicts} = stored;
    if (conflicts.length === 0) return nothing;
    return html`<section part="card" class="card conflicts" aria-labelledby="conflicts-title">
      <h3 id="conflicts-title" tabindex="-1">
        ${words.term('conflicts.title', conflicts.length, words.number(conflicts.length))}
      </h3>
      <p>${words.term('conflicts.hint')}</p>
      <div class="scroll" tabindex="0" role="region" aria-labelledby="conflicts-title">
        <ul class="outcomes">
          ${conflicts.map((conflict) => this.#conflict(conflict))}
        </ul>
      </div>
    </section>`;
  }

  #conflict({counted, conflict}: CountedConflict): TemplateResult {
    const {words} = this.#desk;
    return html`<li>
      <div>
        <strong>${this.#name(counted)}</strong> <bdi class="number">${shortId(counted.id)}</bdi>
        ${conflict.isSettled ? html`<span class="mark">${words.term('conflicts.settled')}</span>` : nothing}
      </div>
      <div class="copies">
        <p>${this.#copy(counted)} <span class="mark">${words.term('conflicts.counts')}</span></p>
        ${conflict.others.map((other) => this.#other(counted, other, conflict))}
      </div>
    </li>`;
  }

  #other(counted: Response, other: Response, {id}: StoredConflict): TemplateResult {
    const {words} = this.#desk;
    const differing = this.#differing(counted, other);
    const choice = words.term('conflicts.choose');
    return html`<p>
        ${this.#copy(other)} ·
        ${differing.length > 0 ? words.term('conflicts.differ', words.list(differing)) : words.term('conflicts.differ-elsewhere')}
      </p>
      <button
        type="button"
        part="button"
        class="plain"
        aria-label="${choice}: ${this.#name(other)}, ${shortId(id)}, ${this.#moment(other)}"
        @click=${() => void this.#choose(other)}
      >
        ${choice}
      </button>`;
  }

  #copy(response: Response): string {
    return this.#desk.words.term('conflicts.submitted', this.#moment(response));
  }

  #moment({submittedAt}: Response): string {
    return this.#desk.words.date(submittedAt, MOMENT);
  }

  #name(response: Response): string {
    const survey = this.#desk.stored.survey(response.surveyHash);
    return (survey && organisationOf(survey, response)) || this.#desk.words.term('list.no-organisation');
  }

  /** Titles of the questions that are not answered alike. */
  #differing(counted: Response, other: Response): readonly string[] {
    const survey = this.#desk.stored.survey(counted.surveyHash);
    const titles = new Map(
      survey?.sections.flatMap(({questions}) =>
        questions.map(({id, title}) => [id, textIn(title, this.#desk.languages).text] as const),
      ),
    );
    const ids = new Set([...Object.keys(counted.answers), ...Object.keys(other.answers)]);
    return [...ids]
      .filter((id) => contentOf(counted.answers[id]) !== contentOf(other.answers[id]))
      .map((id) => titles.get(id) ?? id);
  }

  async #choose(response: Response): Promise<void> {
    const {store, stored, words} = this.#desk;
    try {
      await store.settleConflict(response);
      await stored.settled;
      this.#desk.announce(words.term('conflicts.chosen', this.#name(response), this.#moment(response)));
      this.#desk.focus('conflicts-title');
    } catch (error) {
      this.#desk.fail(error, () => void this.#choose(response));
    }
  }
}
