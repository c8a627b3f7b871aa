import type {Localization} from '../../../base/localization.js';
import type {RankingInputHost} from '../ranking-input.js';
import {type Rows, rowsOf} from '../ranking-order.js';
import type {HandlingWords} from './words/handling-words.js';

/** What a list holds beside the answer: what is open, lifted, looked for, and what there was before the last change. */
export class ListState {
  readonly #host: RankingInputHost;
  readonly #words: Localization<HandlingWords>;
  /** What there was before the last change, to go back to; `name` is the item that was changed. */
  before: {readonly rows: Rows; readonly noOpinion: readonly string[]; readonly name: string} | undefined;
  /** A row that the keyboard lifted, and the order as it would be if it were dropped now. */
  lifted: {readonly name: string; readonly rows: Rows} | undefined;
  /** The row whose further buttons are shown on a narrow screen. */
  open: string | undefined;
  /** The row whose own text is being changed. */
  edited: string | undefined;
  /** What is looked for. */
  wanted = '';
  /** What is wrong with an own item. */
  ownProblem: string | undefined;

  constructor(host: RankingInputHost, words: Localization<HandlingWords>) {
    this.#host = host;
    this.#words = words;
  }

  /** The order as it is shown now. */
  get rows(): Rows {
    return this.lifted?.rows ?? rowsOf(this.#host.value);
  }

  /** Why nothing can be added, while that is so. */
  get full(): string | undefined {
    const {max} = this.#host.asked;
    if (typeof max !== 'number' || this.rows.length < max) return undefined;
    return this.#words.term('ranking.full', max, this.#words.number(max));
  }

  /** Forgets what belonged to another answer. */
  answerReplaced(): void {
    this.before = this.lifted = this.edited = undefined;
  }
}
