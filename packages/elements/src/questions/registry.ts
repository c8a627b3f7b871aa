import type {TypeBehaviour} from '@consulta/engine';
import type {Question, QuestionOf, QuestionType} from '@consulta/schema';

/**
 * How a question of each type is drawn: its tag, and the module that defines it and says how its answers are judged,
 * loaded when a survey needs it.
 */
export interface QuestionView<T extends QuestionType = QuestionType> {
  readonly tag: string;
  readonly load: () => Promise<{readonly behaviour: TypeBehaviour<T>}>;
  /** What it shows follows from answers, its own or others: there must be a session when it is drawn. */
  readonly needsSession?: true;
  /** The questions that it holds, whose controls are needed with it. */
  inside?(question: QuestionOf<T>): readonly Question[];
}

/** Every type is listed; `undefined` is a type that this version can describe, check and export, but not draw yet. */
const QUESTION_VIEWS: {readonly [T in QuestionType]: QuestionView<T> | undefined} = {
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
  repeat: {
    tag: 'consulta-repeat',
    load: () => import('./repeat/define.js'),
    needsSession: true,
    inside: ({questions}) => questions,
  },
  note: {tag: 'consulta-note', load: () => import('./note/define.js')},
  computed: {tag: 'consulta-computed', load: () => import('./computed/define.js'), needsSession: true},
};

/** How a question is drawn; undefined for a type that cannot be drawn. */
export function viewOf({type}: Question): QuestionView | undefined {
  // The map ties every type to its view; TypeScript cannot follow that through the union.
  return Object.hasOwn(QUESTION_VIEWS, type)
    ? (QUESTION_VIEWS[type] as unknown as QuestionView | undefined)
    : undefined;
}

/** What loads each control, by its tag: for a page that has one in it. */
export const CONTROL_LOADERS: {readonly [tag: string]: () => Promise<unknown>} = Object.fromEntries(
  Object.values(QUESTION_VIEWS).flatMap((view) => (view ? [[view.tag, view.load]] : [])),
);
