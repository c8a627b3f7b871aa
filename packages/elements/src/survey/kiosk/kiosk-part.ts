import {html, type LitElement, nothing} from 'lit';

import {LazyPart} from '../../base/lazy-part.js';
import {loadWords} from '../../base/load-words.js';
import type {GateSurroundings} from '../page-gate.js';
import type {SurveyClock} from '../survey-clock.js';
import type {SurveyVisit} from '../survey-visit.js';
import type * as KioskModule from './define.js';
import type {KioskMode} from './kiosk-mode.js';

/** What the element around the page says of a shared device. */
export interface KioskHost {
  readonly database: string;
  readonly group: string | undefined;
  readonly idle: number;
  readonly clock: SurveyClock;
}

/** A survey on a device that people share; all of it is loaded only there. */
export class KioskPart {
  readonly #host: LitElement & KioskHost;
  readonly #visit: SurveyVisit;
  readonly #element: LazyPart;
  #module: typeof KioskModule | undefined;
  #mode: KioskMode | undefined;
  #surveyId: string | undefined;

  constructor(host: LitElement & KioskHost, visit: SurveyVisit, language: () => string) {
    this.#host = host;
    this.#visit = visit;
    this.#element = new LazyPart(host, async () => {
      this.#module = await import('./define.js');
      await loadWords(['consulta-kiosk'], language());
    });
  }

  /** Whether something stands in place of the survey. Nothing of it is shown before the code is there. */
  get isClosed(): boolean {
    return this.#visit.isShared && this.#mode?.stage !== 'answering';
  }

  /** The visit went on. */
  follow(): void {
    if (!this.#visit.isShared) this.#mode?.stop();
    else if (this.#mode) {
      this.#mode.follow();
      this.#host.renderRoot.querySelector('consulta-kiosk')?.requestUpdate();
    }
  }

  draw({languages, words, move}: GateSurroundings): unknown {
    if (!this.#visit.isShared) return nothing;
    return this.#element.show(
      () =>
        html`<consulta-kiosk
          class=${this.isClosed ? 'gate' : ''}
          .mode=${this.#modeFor(move)}
          .visit=${this.#visit}
          .host=${this.#host}
          .languages=${languages}
        ></consulta-kiosk>`,
      words,
    );
  }

  #modeFor(move: GateSurroundings['move']): KioskMode | undefined {
    const survey = this.#visit.survey;
    if (!survey || !this.#module || (this.#mode && survey.id === this.#surveyId)) return this.#mode;
    this.#mode?.stop();
    this.#surveyId = survey.id;
    this.#mode = this.#module.openKiosk({host: this.#host, visit: this.#visit, surveyId: survey.id, move});
    return this.#mode;
  }
}
