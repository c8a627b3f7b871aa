import type {Translation} from '../translation.js';
import {WordBook} from '../word-book.js';

/** Why a file, or a part of it, was not taken, and what to do: at the desk and where files are added to a report. */
export interface RefusalWords extends Translation {
  'refused.unreadable': string;
  'refused.empty': string;
  'refused.not-json': string;
  'refused.truncated': string;
  'refused.not-consulta': string;
  'refused.newer-format': string;
  'refused.survey-invalid': string;
  'refused.survey-missing': string;
  'refused.survey-changed': string;
  'refused.response-invalid': string;
  'refused.unfinished': string;
  'refused.conflict': string;
  'refused.other-survey': string;
}

/** As reading a file names it; `other-survey` says who adds it to a place for one questionnaire alone. */
export type RefusalCode =
  | 'unreadable'
  | 'empty'
  | 'not-json'
  | 'truncated'
  | 'not-consulta'
  | 'newer-format'
  | 'survey-invalid'
  | 'survey-missing'
  | 'survey-changed'
  | 'response-invalid'
  | 'unfinished'
  | 'conflict'
  | 'other-survey';

export const refusalWords = new WordBook<RefusalWords>({
  en: () => import('./refusal/en.js'),
  fr: () => import('./refusal/fr.js'),
  es: () => import('./refusal/es.js'),
  pt: () => import('./refusal/pt.js'),
  ar: () => import('./refusal/ar.js'),
});
