import {partTitle} from '@consulta/engine';
import type {Position} from '@consulta/analysis';
import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';

import {base, buttons} from '../../base/base.styles.js';
import {plainFields} from '../../base/plain-field.styles.js';
import {ConsultaElement} from '../../base/consulta-element.js';
import {unmarkedTemplate} from '../../base/text-template.js';
import {controlWords} from '../../base/words/control-words.js';
import {SessionController} from '../session-controller.js';
import type {Consensus} from './consensus.js';
import {guideStyles} from './consensus.styles.js';
import {positionWords, valueWords, type WorkshopWords} from './position-words.js';
import {consensusWords} from './words/consensus-words.js';

/**
 * Leads the facilitator: nothing of what people said is shown until they reveal it; then all statements, the greatest
 * disagreement first, and the way to the next that is open.
 *
 * @tagname consulta-consensus-guide
 * @fires {Event} statement-chosen - The facilitator wants to see a statement: `chosen` is the id of its question.
 * @csspart guide - All of it.
 * @csspart button - Any of the buttons.
 */
export class ConsultaConsensusGuide extends ConsultaElement<WorkshopWords> {
  static override readonly words = [consensusWords, controlWords];
  static override readonly styles = [base, buttons, plainFields, guideStyles];

  /** What the group works on. */
  @property({attribute: false}) consensus: Consensus | undefined;
  /** Languages of the survey's texts, best first. */
  @property({attribute: false}) languages: readonly string[] = [];
  /** The question chosen last. */
  chosen = '';

  /** What is open follows from what was agreed. */
  protected readonly session = new SessionController(this, ({questions}) => questions.size > 0);

  protected override content(): unknown {
    const {consensus, localization: words} = this;
    if (!consensus) return nothing;
    const isEmpty = consensus.responses.length === 0;
    return html`<section part="guide" aria-labelledby="title" class="guide">
      <h3 id="title" tabindex="-1">${words.term('consensus.title')}</h3>
      ${
        isEmpty
          ? html`<p>${words.term('consensus.nobody')}</p>`
          : consensus.isRevealed
            ? this.#revealed(consensus)
            : this.#hidden(consensus)
      }
    </section>`;
  }

  #hidden(consensus: Consensus): TemplateResult {
    const {localization: words} = this;
    return html`<p>${words.term('consensus.hidden', words.number(consensus.responses.length))}</p>
      <button type="button" class="primary" part="button primary" @click=${() => this.#reveal(consensus)}>
        ${words.term('consensus.reveal')}
      </button>`;
  }

  #revealed(consensus: Consensus): TemplateResult {
    const {localization: words} = this;
    const {open, positions} = consensus;
    return html`<p role="status">
        ${
          open.length > 0
            ? words.term('consensus.open', words.number(open.length), words.number(positions.length))
            : words.term('consensus.all-settled')
        }
      </p>
      ${
        open.length > 0
          ? html`<button type="button" class="plain" part="button" id="next" @click=${() => this.#next(consensus)}>
              ${words.term('consensus.next')}
            </button>`
          : nothing
      }
      ${this.#groupMenu(consensus)}
      <details>
        <summary>${words.term('consensus.list')}</summary>
        <ol>
          ${positions.map((position) => this.#line(consensus, position))}
        </ol>
      </details>`;
  }

  /** Officials, elected members, civil society: whose dots are shown apart. Nothing where nothing makes groups. */
  #groupMenu(consensus: Consensus): TemplateResult | typeof nothing {
    const {localization: words, languages} = this;
    const {groupings, groupBy, session} = consensus;
    if (groupings.length === 0) return nothing;
    return html`<p>
      <label>
        ${words.term('consensus.by')}
        <select id="by" @change=${({target}: Event) => this.#showBy(consensus, (target as HTMLSelectElement).value)}>
          <option value="" .selected=${live(groupBy === '')}>${words.term('consensus.by-nothing')}</option>
          ${groupings.map(
            (id) => html`<option value=${id} .selected=${live(id === groupBy)}>
              ${id === 'group' ? words.term('consensus.by-group') : unmarkedTemplate(session.question(id).title, languages)}
            </option>`,
          )}
        </select>
      </label>
    </p>`;
  }

  #showBy(consensus: Consensus, groupBy: string): void {
    consensus.showBy(groupBy);
    this.requestUpdate();
  }

  #line(consensus: Consensus, position: Position): TemplateResult {
    const {question, part} = position.statement;
    const {localization: words, languages} = this;
    const agreed = consensus.agreed(position);
    const row = partTitle(question, part);
    return html`<li class=${agreed === undefined && position.spread > 0 ? 'open' : nothing}>
      <button type="button" class="quiet" part="button" @click=${() => this.#choose(question.id)}>
        ${unmarkedTemplate(question.title, languages)}${row === undefined ? nothing : html` – ${unmarkedTemplate(row, languages)}`}
      </button>
      <span class="state">${positionWords(position, words)} · ${
        typeof agreed === 'number'
          ? words.term('consensus.settled', valueWords(position.statement, agreed, words))
          : words.term('consensus.not-settled')
      }</span>
    </li>`;
  }

  /** The heading takes the focus: the button that was pressed is gone. */
  #reveal(consensus: Consensus): void {
    consensus.reveal();
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#next, #title')?.focus());
  }

  #next({open, session}: Consensus): void {
    const at = open.findIndex(({statement}) => statement.question.id === this.chosen);
    const next = open[at + 1] ?? open[0];
    if (next && session.isVisible(next.statement.question.id)) this.#choose(next.statement.question.id);
  }

  #choose(questionId: string): void {
    this.chosen = questionId;
    this.dispatchEvent(new Event('statement-chosen'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-consensus-guide': ConsultaConsensusGuide;
  }
}
