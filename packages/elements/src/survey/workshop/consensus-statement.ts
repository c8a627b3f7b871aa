import {type Position, shownPosition} from '@consulta/analysis';
import {partTitle} from '@consulta/engine';
import {type Question, type Text, textIn, unmarked} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';

import {base} from '../../base/base.styles.js';
import {ConsultaElement} from '../../base/consulta-element.js';
import {field} from '../../base/field.styles.js';
import {keepInputInside} from '../../base/keep-input-inside.js';
import {unmarkedTemplate} from '../../base/text-template.js';
import {controlWords} from '../../base/words/control-words.js';
import {SessionController} from '../session-controller.js';
import type {Consensus} from './consensus.js';
import {statementStyles} from './consensus.styles.js';
import {groupTitle, inOrderOfOptions} from './group-title.js';
import {positionTable} from './position-table.js';
import {positionWords, type WorkshopWords} from './position-words.js';
import {consensusWords} from './words/consensus-words.js';

/**
 * What people said to one question while their group agrees on a value: a dot for each answer, by group where groups are
 * large enough, the range, and a field for the reason; of a matrix all of it row by row.
 *
 * @tagname consulta-consensus-statement
 * @csspart said - What people said.
 * @csspart reason - A field for the reason.
 */
export class ConsultaConsensusStatement extends ConsultaElement<WorkshopWords> {
  static override readonly words = [consensusWords, controlWords];
  static override readonly styles = [base, field, statementStyles];

  /** What the group works on. */
  @property({attribute: false}) consensus: Consensus | undefined;
  /** The question that it is about. */
  @property({attribute: false}) statement: Question | undefined;
  /** What people are shown apart by, as the facilitator chose. */
  @property({attribute: false}) groupBy = '';
  /** Languages of the survey's texts, best first. */
  @property({attribute: false}) languages: readonly string[] = [];

  protected readonly session = new SessionController(this, ({questions}) => questions.has(this.statement?.id ?? ''));

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    keepInputInside(root);
    return root;
  }

  protected override content(): unknown {
    const {consensus, statement, localization: words} = this;
    if (!consensus || !statement) return nothing;
    return html`<section part="said" class="said" aria-labelledby="said">
      <h4 id="said">${words.term('consensus.said')}</h4>
      ${consensus.on(statement).map((position) => this.#position(consensus, position))}
    </section>`;
  }

  /** Why the group agrees on this value; of several rows each has a reason of its own. */
  #reason(consensus: Consensus, position: Position, row: Text | undefined): TemplateResult {
    const {localization: words, languages} = this;
    const reason = consensus.minutes(position)?.reason ?? '';
    const id = `reason-${position.statement.part ?? ''}`;
    const written = ({target}: Event): string => (target as HTMLTextAreaElement).value;
    return html`<div part="reason">
      <label for=${id}>
        ${words.term('consensus.reason')}${row === undefined ? nothing : html`<span class="visually-hidden"> – ${unmarkedTemplate(row, languages)}</span>`}
      </label>
      <div class="grow" data-text=${reason}>
        <textarea
          id=${id}
          rows="2"
          dir="auto"
          .value=${live(reason)}
          @input=${(event: Event) => consensus.explain(position, written(event))}
          @change=${(event: Event) => consensus.explain(position, written(event).trim())}
        ></textarea>
      </div>
    </div>`;
  }

  #position(consensus: Consensus, position: Position): TemplateResult {
    const {localization: words, languages, groupBy} = this;
    const {question, part} = position.statement;
    const {survey} = consensus.session;
    const {counts, groups, hidden, minimum} = shownPosition(
      survey,
      position,
      groupBy === 'group' ? groupBy : {id: groupBy},
    );
    const row = partTitle(question, part);
    const others = (
      [
        ['consensus.not-applicable', position.notApplicable],
        ['consensus.do-not-know', position.doNotKnow],
        ['consensus.unanswered', position.unanswered],
      ] as const
    ).filter(([, count]) => count > 0);
    const number = (value: number): string => words.number(value);
    const lines = inOrderOfOptions(survey, groupBy, groups).map(({group, counts: own}) => {
      const people = own.reduce((sum, {count}) => sum + count, 0);
      const name = groupTitle(survey, groupBy, group, (text) => unmarked(textIn(text, languages).text));
      return {title: words.term('consensus.group', name, number(people)), counts: own};
    });
    const title = row === undefined ? words.term('consensus.said') : unmarkedTemplate(row, languages);
    return html`<div class="position">
      ${row === undefined ? nothing : html`<p class="row">${title}</p>`}
      <p class="range">${positionWords(position, words)}${others.map(([word, count]) => html` · ${words.term(word, number(count))}`)}</p>
      ${
        counts
          ? positionTable(position, counts, lines, {words, label: title})
          : html`<p class="quiet-text">${words.term('consensus.few', number(minimum))}</p>`
      }
      ${hidden > 0 ? html`<p class="quiet-text">${words.term('consensus.hidden-groups', number(hidden), number(minimum))}</p>` : nothing}
      ${position.range === undefined ? nothing : this.#reason(consensus, position, row)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-consensus-statement': ConsultaConsensusStatement;
  }
}
