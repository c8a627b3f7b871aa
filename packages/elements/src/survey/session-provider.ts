import type {SurveySession} from '@consulta/engine';
import type {ContextCallback, ContextEvent} from '@lit/context';

import {sessionContext} from './session-context.js';

type SessionEvent = ContextEvent<typeof sessionContext>;

/** Gives the session of a survey to the elements below it that ask for it: a quarter of what the provider of Lit loads. */
export class SessionProvider {
  readonly #listeners = new Set<ContextCallback<SurveySession | undefined>>();
  #session: SurveySession | undefined;

  constructor(host: HTMLElement) {
    host.addEventListener('context-request', (event) => this.#answer(event));
  }

  setValue(session: SurveySession | undefined): void {
    if (session === this.#session) return;
    this.#session = session;
    for (const listener of this.#listeners) this.#tell(listener);
  }

  #answer(event: Event): void {
    const {context, callback, subscribe} = event as SessionEvent;
    if (context !== sessionContext) return;
    event.stopPropagation();
    if (subscribe) this.#listeners.add(callback);
    this.#tell(callback);
  }

  #tell(listener: ContextCallback<SurveySession | undefined>): void {
    listener(this.#session, () => this.#listeners.delete(listener));
  }
}
