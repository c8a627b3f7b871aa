import type {Text} from '@consulta/schema';
import {html, type LitElement, nothing} from 'lit';

import {LazyPart} from '../../base/lazy-part.js';
import {loadWords} from '../../base/load-words.js';
import type {GateSurroundings, PageGate} from '../page-gate.js';
import type {SurveyVisit} from '../survey-visit.js';

/** What a survey asks before anything else, and below the questions a way to take the consent back. */
export class ConsentPart implements PageGate {
  /** Who begins anew finds what was begun before. */
  readonly withBanner = true;
  readonly #visit: SurveyVisit;
  readonly #element: LazyPart;

  constructor(host: LitElement, visit: SurveyVisit, language: () => string) {
    this.#visit = visit;
    this.#element = new LazyPart(host, async () => {
      await import('./define.js');
      await loadWords(['consulta-survey-consent'], language());
    });
  }

  get isClosed(): boolean {
    return this.#visit.session !== undefined && !this.#visit.consent.isGiven;
  }

  /** With the answers that it repeats; before the questions there are none. */
  get #text(): Text | undefined {
    const {survey, session} = this.#visit;
    return survey && (session?.filled(survey) ?? survey).consent;
  }

  fetchAhead(): void {
    // The questions come after it: whoever sees them has it.
  }

  draw({languages, words, move}: GateSurroundings): unknown {
    const visit = this.#visit;
    return this.#element.show(
      () =>
        html`<consulta-survey-consent
          class="gate"
          stage=${visit.consent.state}
          .text=${this.#text}
          .languages=${languages}
          @consent-given=${() => move(() => visit.consent.agree())}
          @consent-refused=${() => move(() => visit.consent.decline())}
          @consent-reconsidered=${() => move(() => visit.consent.askAgain())}
        ></consulta-survey-consent>`,
      words,
    );
  }

  /** What the person agreed to, and how to take that back. */
  line({languages, words, move}: GateSurroundings): unknown {
    const visit = this.#visit;
    if (visit.survey?.consent === undefined) return nothing;
    return this.#element.show(
      () =>
        html`<consulta-survey-consent
          stage="given"
          .text=${this.#text}
          .languages=${languages}
          @consent-withdrawn=${() => move(() => visit.own.withdraw())}
        ></consulta-survey-consent>`,
      words,
    );
  }
}
