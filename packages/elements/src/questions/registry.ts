import type {QuestionType} from '@consulta/schema';

/** How a question of each type is drawn: its tag, and the module that defines it, loaded when a survey needs it. */
export interface QuestionView {
  readonly tag: string;
  readonly load: () => Promise<unknown>;
}

/** Every type is listed; `undefined` is a type that this version can describe, check and export, but not draw yet. */
export const QUESTION_VIEWS: {readonly [T in QuestionType]: QuestionView | undefined} = {
  scale: {tag: 'consulta-scale', load: () => import('./scale/define.js')},
  choice: {tag: 'consulta-choice', load: () => import('./choice/define.js')},
  text: {tag: 'consulta-text', load: () => import('./text/define.js')},
  ranking: {tag: 'consulta-ranking', load: () => import('./ranking/define.js')},
  points: {tag: 'consulta-points', load: () => import('./points/define.js')},
  matrix: {tag: 'consulta-matrix', load: () => import('./matrix/define.js')},
  number: {tag: 'consulta-number', load: () => import('./number/define.js')},
  date: {tag: 'consulta-date', load: () => import('./date/define.js')},
  'yes-no': {tag: 'consulta-yes-no', load: () => import('./yes-no/define.js')},
  consent: {tag: 'consulta-consent', load: () => import('./consent/define.js')},
  repeat: undefined,
  note: {tag: 'consulta-note', load: () => import('./note/define.js')},
  computed: {tag: 'consulta-computed', load: () => import('./computed/define.js')},
};
