import type {Survey} from '@consulta/schema';
import type {LitElement} from 'lit';

import type {ConsentPart} from './consent/consent-part.js';
import type {KioskHost, KioskPart} from './kiosk/kiosk-part.js';
import type {GateSurroundings, PageGate} from './page-gate.js';
import type {PeriodPart} from './period/period-part.js';
import type {SurveyVisit} from './survey-visit.js';

/** What stands before the questions, and what it leaves beside them; loaded for a survey that has it. */
export class PageGates {
  readonly #host: LitElement & KioskHost;
  readonly #visit: SurveyVisit;
  readonly #language: () => string;
  #kiosk: KioskPart | undefined;
  #period: PeriodPart | undefined;
  #consent: ConsentPart | undefined;

  constructor(host: LitElement & KioskHost, visit: SurveyVisit, language: () => string) {
    this.#host = host;
    this.#visit = visit;
    this.#language = language;
  }

  /** Loads those of a survey. */
  async prepare({opens, closes, consent}: Survey): Promise<void> {
    const [kiosk, period, consenting] = await Promise.all([
      this.#visit.isShared ? import('./kiosk/kiosk-part.js') : undefined,
      (opens ?? closes) !== undefined ? import('./period/period-part.js') : undefined,
      consent !== undefined ? import('./consent/consent-part.js') : undefined,
    ]);
    const around = [this.#host, this.#visit, this.#language] as const;
    if (kiosk) this.#kiosk ??= new kiosk.KioskPart(...around);
    if (period) this.#period ??= new period.PeriodPart(...around);
    if (consenting) this.#consent ??= new consenting.ConsentPart(...around);
  }

  /** The first that the person has to pass, in the order in which they stand. */
  get closed(): PageGate | undefined {
    return [this.#period, this.#consent].find((gate) => gate?.isClosed);
  }
  /** On a device that people share, whether something stands in place of the whole survey. */
  get isAside(): boolean {
    return this.#visit.isShared && (this.#kiosk?.isClosed ?? true);
  }

  /** The visit went on. */
  follow(): void {
    this.#kiosk?.follow();
  }
  fetchAhead(): void {
    this.#period?.fetchAhead();
    this.#consent?.fetchAhead();
  }

  above({localization}: GateSurroundings): unknown {
    return this.#period?.line(localization);
  }
  below(surroundings: GateSurroundings): unknown {
    return this.#consent?.line(surroundings);
  }
  /** In place of the survey, or beside it. */
  draw(surroundings: GateSurroundings): unknown {
    return this.#kiosk?.draw(surroundings);
  }
}
