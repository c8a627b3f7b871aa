import type {ScoreDefinition, Scores, Survey} from '@consulta/schema';
import {html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';

import {base} from '../../base/base.styles.js';
import {ConsultaElement} from '../../base/consulta-element.js';
import {type ControlWords, controlWords} from '../../base/words/control-words.js';
import {scoreTree} from '../score-tree.js';
import {type ResultWords, resultWords} from '../words/result-words.js';
import {styles} from './score-list.styles.js';
import {scoreRow} from './score-row.js';
import {scoreRowStyles} from './score-row.styles.js';

/**
 * The scores of a survey one below the other: the overall one, then each dimension with its bar and coverage.
 *
 * @tagname consulta-score-list
 * @cssprop [--consulta-color-accent=#2563eb] - The bars.
 */
export class ConsultaScoreList extends ConsultaElement<ResultWords & ControlWords> {
  static override readonly words = [resultWords, controlWords];
  static override readonly styles = [base, ...scoreRowStyles, styles];

  /** The survey whose scores these are. */
  @property({attribute: false}) survey: Survey | undefined;
  /** The scores as they stand, by id. */
  @property({attribute: false}) scores: Scores = {};
  /** Languages of the survey's texts, best first. */
  @property({attribute: false}) languages: readonly string[] = [];

  protected override content(): unknown {
    if (!this.survey) return nothing;
    const {overall, dimensions} = scoreTree(this.survey);
    const asked = ({id}: ScoreDefinition) => (this.scores[id]?.coverage.of ?? 0) > 0;
    return html`<ol dir=${this.localization.dir()}>
      ${repeat(
        [...(overall ? [overall] : []), ...dimensions].filter(asked),
        ({id}) => id,
        (definition) => html`<li class=${definition === overall ? 'overall' : nothing}>${this.#row(definition)}</li>`,
      )}
    </ol>`;
  }

  #row(definition: ScoreDefinition): unknown {
    const score = this.scores[definition.id];
    return score ? scoreRow(definition, score, {words: this.localization, languages: this.languages}) : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-score-list': ConsultaScoreList;
  }
}
