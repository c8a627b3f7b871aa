import {type Question, textIn, unmarked} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';

import {download} from '../../store/download.js';
import type {Desk} from './desk.js';
import {exportButton} from './export-button.js';
import type {ExportChoices} from './export-choices.js';
import {selectField} from './export-fields.js';
import {rankingsOutcome} from './export-outcome.js';
import {exportRankings, type RankingsKind, RankingsUnavailableError} from './export-rankings-file.js';

const KINDS: readonly RankingsKind[] = ['preflib', 'places', 'orders'];

/** What the panel around says of the buttons, and does. */
interface RankingsButtons {
  readonly isWaiting: boolean;
  readonly press: (kind: RankingsKind) => void;
}

/** Files for programs that count rankings, about one question; out of the way until it is opened. */
export class RankingsExport {
  readonly #desk: Desk;
  readonly #choices: ExportChoices;
  #questionId: string | undefined;

  constructor(desk: Desk, choices: ExportChoices) {
    this.#desk = desk;
    this.#choices = choices;
  }

  /** Nothing where nothing is ranked. */
  render({isWaiting, press}: RankingsButtons): TemplateResult | typeof nothing {
    const {words} = this.#desk;
    const question = this.#question;
    if (!question) return nothing;
    return html`<details class="rankings">
      <summary>${words.term('export.one-question')}</summary>
      <div>
        <p class="quiet-text">${words.term('export.one-question-hint')}</p>
        ${this.#questionChoice(question)}
        ${question.type === 'points' ? html`<p class="quiet-text">${words.term('export.from-points')}</p>` : nothing}
        <ul class="files">
          ${KINDS.map((kind) =>
            exportButton({
              kind,
              label: words.term(`export.${kind}`),
              hint: words.term(`export.${kind}-hint`),
              isWaiting,
              press: () => press(kind),
            }),
          )}
        </ul>
      </div>
    </details>`;
  }

  /** Saves the file and returns what is to be said of it. */
  async save(kind: RankingsKind, signal: AbortSignal): Promise<string> {
    const {stored, words} = this.#desk;
    const question = this.#question;
    if (!question) return words.term('export.no-rankings');
    const choices = this.#choices.current;
    const title = unmarked(textIn(question.title, [choices.language]).text);
    const request = {...choices, kind, questionId: question.id, title};
    try {
      const file = await exportRankings(stored, request, {signal});
      // Rankings are no copy of the responses, so that these stay to be exported.
      if (typeof file === 'object') download(file.name, file.content);
      return rankingsOutcome(file, words);
    } catch (error) {
      if (error instanceof RankingsUnavailableError) return words.term('export.rankings-unavailable');
      throw error;
    }
  }

  get #questions(): readonly Question[] {
    const {questions, current} = this.#choices;
    const isMeant = ({sensitive}: Question) => current.audience !== 'public' || sensitive !== true;
    return questions.filter((one) => (one.type === 'ranking' || one.type === 'points') && isMeant(one));
  }
  get #question(): Question | undefined {
    const questions = this.#questions;
    return questions.find(({id}) => id === this.#questionId) ?? questions[0];
  }

  #questionChoice({id}: Question): TemplateResult | typeof nothing {
    const questions = this.#questions;
    if (questions.length < 2) return nothing;
    return selectField('export-question', {
      label: this.#desk.words.term('export.question'),
      value: id,
      options: questions.map((question) => [question.id, unmarked(textIn(question.title, this.#desk.languages).text)]),
      choose: (chosen) => {
        this.#questionId = chosen;
        this.#desk.requestUpdate();
      },
    });
  }
}
