import type {RankingQuestion} from '@consulta/schema';

import {addStyles} from '../../base/add-styles.js';
import {COMPARING_INPUTS} from './inputs.js';
import type {MakeRankingInput, RankingInput, RankingInputHost} from './ranking-input.js';

/** The input that a question asks for: the list, which is always there, or one that is loaded when it is first asked for. */
export class InputLoader {
  readonly #host: RankingInputHost;
  readonly #list: RankingInput;
  #current: RankingInput;
  #kind: RankingQuestion['input'];

  constructor(host: RankingInputHost, list: RankingInput) {
    this.#host = host;
    this.#list = this.#current = list;
  }

  /** What draws now. */
  get current(): RankingInput {
    return this.#current;
  }

  /** Makes the input of this kind the current one, with its words; undefined when it is that already. */
  load(kind: RankingQuestion['input'] = 'list'): Promise<unknown> | undefined {
    const isNew = kind !== this.#kind;
    this.#kind = kind;
    if (isNew) this.#current = this.#list;
    // An attribute may hold anything.
    const load =
      isNew && kind !== 'list'
        ? (COMPARING_INPUTS[kind] as (typeof COMPARING_INPUTS)[typeof kind] | undefined)
        : undefined;
    return load ? this.#take(load, kind) : this.#needed();
  }

  async #take(load: () => Promise<MakeRankingInput>, kind: RankingQuestion['input']): Promise<void> {
    try {
      const make = await load();
      if (kind !== this.#kind) return;
      const input = make(this.#host);
      addStyles(this.#host, input.styles);
      this.#current = input;
      await this.#needed();
    } catch {
      // Without the network the list takes the same answer.
      this.#current = this.#list;
      await this.#needed();
    }
  }

  #needed(): Promise<unknown> | undefined {
    const {words = [], needed} = this.#current;
    const language = this.#host.localization.lang();
    const wanted = [needed?.call(this.#current), ...words.map((book) => book.load(language))];
    const loads = wanted.filter((load) => load !== undefined);
    return loads.length > 0 ? Promise.all(loads) : undefined;
  }
}
