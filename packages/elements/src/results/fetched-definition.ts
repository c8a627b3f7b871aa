import type {Survey} from '@consulta/schema';

import {loadDefinition} from '../store/definition-source.js';

/** The definition at the address `src` of a result; the newest address counts. */
export class FetchedDefinition {
  survey: Survey | undefined;
  state: 'idle' | 'loading' | 'failed' = 'idle';

  #abort = new AbortController();

  /** Forgets an answer that is still on its way, and that there was none. */
  leave(): void {
    this.#abort.abort();
    this.state = 'idle';
  }

  /** True once it is there; false when it cannot be fetched or something else was asked for meanwhile. */
  async fetch(src: string): Promise<boolean> {
    this.leave();
    this.#abort = new AbortController();
    const {signal} = this.#abort;
    this.state = 'loading';
    try {
      const survey = await loadDefinition({src}, signal);
      if (signal.aborted) return false;
      this.survey = survey;
      this.state = 'idle';
      return true;
    } catch {
      // Told by `state`.
      if (!signal.aborted) this.state = 'failed';
      return false;
    }
  }
}
