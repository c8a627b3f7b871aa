import type {SurveySession} from '@consulta/engine';
import type {ScoreDefinition, Scores, Survey} from '@consulta/schema';
import {html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';

import {arithmeticOnDemand} from '../../base/arithmetic/arithmetic-fold.js';
import {arithmeticStyles} from '../../base/arithmetic/arithmetic.styles.js';
import {base, buttons} from '../../base/base.styles.js';
import {ConsultaElement} from '../../base/consulta-element.js';
import {LazyPart} from '../../base/lazy-part.js';
import {type ControlWords, controlWords} from '../../base/words/control-words.js';
import type {liveArithmetic} from '../score-arithmetic.js';
import {scoreTree} from '../score-tree.js';
import {type ResultWords, resultWords} from '../words/result-words.js';
import {styles} from './score-list.styles.js';
import {scoreRow} from './score-row.js';
import {scoreRowStyles} from './score-row.styles.js';

/**
 * The scores of a survey one below the other: the overall one, then each dimension with its bar and coverage, and how it
 * came about for whoever asks.
 *
 * @tagname consulta-score-list
 * @cssprop [--consulta-color-accent=#2563eb] - The bars.
 */
export class ConsultaScoreList extends ConsultaElement<ResultWords & ControlWords> {
  static override readonly words = [resultWords, controlWords];
  static override readonly styles = [base, buttons, ...scoreRowStyles, arithmeticStyles, styles];

  /** The survey whose scores these are. */
  @property({attribute: false}) survey: Survey | undefined;
  /** The scores as they stand, by id. */
  @property({attribute: false}) scores: Scores = {};
  /** Languages of the survey's texts, best first. */
  @property({attribute: false}) languages: readonly string[] = [];

  /** Whose scores these are, where each is to say how it comes about. */
  @property({attribute: false}) session: Pick<SurveySession, 'explain' | 'filled'> | undefined;

  /** Ids of the scores whose arithmetic is looked at. */
  @state() private opened: ReadonlySet<string> = new Set();
  #write: typeof liveArithmetic | undefined;
  readonly #arithmetic = new LazyPart(this, async () => {
    this.#write = (await import('../score-arithmetic.js')).liveArithmetic;
  });

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
    return score
      ? [scoreRow(definition, score, {words: this.localization, languages: this.languages}), this.#fold(definition)]
      : nothing;
  }

  #fold(definition: ScoreDefinition): unknown {
    const {session, survey, localization: words, languages} = this;
    if (!session || !survey) return nothing;
    const {id} = definition;
    const inside = () => this.#write?.(definition, session.explain(id), session.filled(survey), {words, languages});
    return arithmeticOnDemand(
      words.term('report.arithmetic'),
      this.opened.has(id),
      () =>
        this.#arithmetic.show(inside, {
          loading: words.term('report.loading'),
          failed: words.term('arithmetic.failed'),
          tryAgain: words.term('report.try-again'),
        }),
      (isOpen) => this.#toggle(id, isOpen),
    );
  }

  #toggle(id: string, isOpen: boolean): void {
    const others = [...this.opened].filter((one) => one !== id);
    this.opened = new Set(isOpen ? [...others, id] : others);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-score-list': ConsultaScoreList;
  }
}
