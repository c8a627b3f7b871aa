import type {Survey} from '@consulta/schema';

import type {CalculationParts} from '../calculation/calculation-parts.js';

/** What a session is put together from, besides the survey. */
export interface SessionParts extends CalculationParts {
  /** Asked for at the first save. */
  surveyHash(survey: Survey): string;
  /** Loads what the hash takes, where that is not there from the beginning. */
  prepareSaving?(): Promise<void>;
}
