import type {Draft, Response, Survey} from '@consulta/schema';
import type {ResponseStore} from '@consulta/storage';

import type {ConsultaErrorCode} from '../base/consulta-error.js';
import type {Localization} from '../base/localization.js';
import type {ControlWords} from '../base/words/control-words.js';
import type {DefinitionSource} from '../store/definition-source.js';
import type {SurveyClock} from './survey-clock.js';
import type {SurveyLayout} from './survey-flow.js';

/** What the page asks of a visit. */
export interface VisitOptions {
  readonly source: DefinitionSource;
  readonly store: ResponseStore | undefined;
  readonly database: string;
  readonly group: string | undefined;
  readonly form: 'short' | undefined;
  readonly test: boolean;
  /** The ids of the responses that a group agrees out of; undefined for one person's answers. */
  readonly basedOn: readonly string[] | undefined;
  /** A shared device: nothing of one person is shown to the next. */
  readonly kiosk: boolean;
  readonly clock: SurveyClock;
}

/** What a visit needs of the element that shows it. */
export interface VisitHost {
  /** The language of the place where the element stands. */
  language(): string;
  /** In which answers are read out. */
  readonly words: Localization<ControlWords>;
  /** How the questions are laid out now. */
  layout(): SurveyLayout;
  dispatchEvent(event: Event): boolean;
  /** Something to draw changed; `structure` when more than the save status did. */
  visitChanged(what: 'structure' | 'status'): void;
  /** Whether more than the questions is there, or asks for their answers at any time: then so must the session. */
  needsSession(): boolean;
  /** Loads what is drawn around the questions of a survey. */
  prepare(survey: Survey): Promise<void>;
  /** Resolves when the first screen can be answered: what is not needed for that waits for it. */
  drawn(): Promise<unknown>;
  /** Loads what there is besides the first screen; a failure is told where it would be drawn. */
  fetchRest(): Promise<void>;
  /** The same, tried until it is there. */
  complete(): Promise<void>;
  /** The words of an error, loaded when needed. */
  errorText(code: ConsultaErrorCode): Promise<string>;
}

/** Whether one person answers, or a group agrees. */
export function kindOf({basedOn}: VisitOptions): Response['kind'] {
  return basedOn ? 'consensus' : 'individual';
}

/** Whether unfinished answers were begun in the way in which the page asks now. */
export function isSameTask({form, kind = 'individual'}: Draft, options: VisitOptions): boolean {
  return form === options.form && kind === kindOf(options);
}
