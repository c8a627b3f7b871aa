import type {LitElement} from 'lit';

import {ConsentPart} from './consent/consent-part.js';
import {type KioskHost, KioskPart} from './kiosk/kiosk-part.js';
import type {GateSurroundings, PageGate} from './page-gate.js';
import {PeriodPart} from './period/period-part.js';
import type {SurveyVisit} from './survey-visit.js';

/** What stands before the questions, and what it leaves beside them. */
export class PageGates {
  /** On a device that people share, what stands in place of the whole survey. */
  readonly kiosk: KioskPart;
  readonly #period: PeriodPart;
  readonly #consent: ConsentPart;
  /** In the order in which a person passes them. */
  readonly #gates: readonly PageGate[];

  constructor(host: LitElement & KioskHost, visit: SurveyVisit, language: () => string) {
    this.kiosk = new KioskPart(host, visit, language);
    this.#period = new PeriodPart(host, visit, language);
    this.#consent = new ConsentPart(host, visit, language);
    this.#gates = [this.#period, this.#consent];
  }

  /** The first that the person has to pass. */
  get closed(): PageGate | undefined {
    return this.#gates.find(({isClosed}) => isClosed);
  }

  fetchAhead(): void {
    for (const gate of this.#gates) gate.fetchAhead();
  }

  above({localization}: GateSurroundings): unknown {
    return this.#period.line(localization);
  }

  below(surroundings: GateSurroundings): unknown {
    return this.#consent.line(surroundings);
  }
}
