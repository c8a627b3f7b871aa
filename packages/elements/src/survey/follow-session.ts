import type {SessionChange, SurveySession} from '@consulta/engine';
import type {LitElement, ReactiveController} from 'lit';

/** An element that shows something of a session, which whoever draws it gives. */
export interface SessionElement extends LitElement {
  readonly session: SurveySession | undefined;
}

/** Redraws an element when a change of its session concerns it: the element is given the session, not its state. */
export function followSession(element: SessionElement, concerns: (change: SessionChange) => boolean): void {
  element.addController(new SessionFollower(element, concerns));
}

class SessionFollower implements ReactiveController {
  readonly #element: SessionElement;
  readonly #concerns: (change: SessionChange) => boolean;
  #followed: SurveySession | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(element: SessionElement, concerns: (change: SessionChange) => boolean) {
    this.#element = element;
    this.#concerns = concerns;
  }

  hostConnected(): void {
    this.#follow(this.#element.session);
  }
  hostUpdate(): void {
    if (this.#element.session !== this.#followed) this.#follow(this.#element.session);
  }
  hostDisconnected(): void {
    this.#follow(undefined);
  }

  #follow(session: SurveySession | undefined): void {
    this.#unsubscribe?.();
    this.#followed = session;
    this.#unsubscribe = session?.subscribe((change) => {
      if (this.#concerns(change)) this.#element.requestUpdate();
    });
  }
}
