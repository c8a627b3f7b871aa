import type {SessionChange, SurveySession} from '@consulta/engine';
import {ContextConsumer} from '@lit/context';
import type {LitElement, ReactiveController} from 'lit';

import {sessionContext} from './session-context.js';

/** Gives an element below a survey its session, and redraws the element when a change concerns it. */
export class SessionController implements ReactiveController {
  readonly #host: LitElement;
  readonly #concerns: (change: SessionChange) => boolean;
  readonly #consumer: ContextConsumer<typeof sessionContext, LitElement>;
  #unsubscribe: (() => void) | undefined;

  constructor(host: LitElement, concerns: (change: SessionChange) => boolean) {
    this.#host = host;
    this.#concerns = concerns;
    this.#consumer = new ContextConsumer(host, {
      context: sessionContext,
      subscribe: true,
      callback: (session) => this.#follow(session),
    });
    host.addController(this);
  }

  get session(): SurveySession | undefined {
    return this.#consumer.value;
  }

  hostConnected(): void {
    this.#follow(this.session);
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  #follow(session: SurveySession | undefined): void {
    this.#unsubscribe?.();
    this.#unsubscribe = session?.subscribe((change) => {
      if (this.#concerns(change)) this.#host.requestUpdate();
    });
  }
}
