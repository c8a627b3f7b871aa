import type {Asking} from '@consulta/engine';
import {AsyncDirective} from 'lit/async-directive.js';
import {directive} from 'lit/directive.js';

type Part = {readonly id: string};
type Draw<P extends Part> = (filled: P) => unknown;

/** Draws texts of a section or of the survey, and again when an answer that they repeat changes. */
class FilledText extends AsyncDirective {
  #session: Asking | undefined;
  /** Whose answers are heard of now. */
  #followed: Asking | undefined;
  #unsubscribe: (() => void) | undefined;
  #redraw: (() => unknown) | undefined;
  #id = '';

  override render<P extends Part>(session: Asking, part: P, draw: Draw<P>): unknown {
    this.#id = part.id;
    this.#redraw = () => draw(session.filled(part));
    this.#session = session;
    if (this.isConnected) this.#follow(session);
    return this.#redraw();
  }

  protected override disconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  protected override reconnected(): void {
    if (this.#session) this.#follow(this.#session);
    this.setValue(this.#redraw?.());
  }

  #follow(session: Asking): void {
    if (session === this.#followed && this.#unsubscribe) return;
    this.#unsubscribe?.();
    this.#followed = session;
    this.#unsubscribe = session.subscribe(({texts}) => {
      if (texts.has(this.#id)) this.setValue(this.#redraw?.());
    });
  }
}

/** A directive's call is not generic; the part that is drawn is the part that was given. */
export const filledText = directive(FilledText) as <P extends Part>(session: Asking, part: P, draw: Draw<P>) => unknown;
