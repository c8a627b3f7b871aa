import type {RankingInputHost} from '../ranking-input.js';
import * as order from '../ranking-order.js';

type Rows = readonly order.Row[];

/** What a list holds beside the answer: what is open, lifted, looked for, and what there was before the last change. */
export class ListState {
  readonly #host: RankingInputHost;
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

  constructor(host: RankingInputHost) {
    this.#host = host;
  }

  /** The order as it is shown now. */
  get rows(): Rows {
    return this.lifted?.rows ?? order.rowsOf(this.#host.value);
  }

  /** Why nothing can be added, while that is so. */
  get full(): string | undefined {
    const {asked, localization} = this.#host;
    const {max} = asked;
    if (typeof max !== 'number' || this.rows.length < max) return undefined;
    return localization.term('ranking.full', max, localization.number(max));
  }

  /** Forgets what belonged to another answer. */
  answerReplaced(): void {
    this.before = this.lifted = this.edited = undefined;
  }
}
