import type {Survey} from '@consulta/schema';
import type {ResponseStore} from '@consulta/storage';

import type {Localization} from '../../base/localization.js';
import type {ControlWords} from '../../base/words/control-words.js';
import type {DeskWords} from '../words/desk-words.js';
import type {WantedSurvey} from './find-survey.js';
import type {StoredResponses} from './stored-responses.js';

/** What the panels of the desk may ask of the element around them. */
export interface Desk {
  readonly words: Localization<DeskWords & ControlWords>;
  readonly store: ResponseStore;
  readonly stored: StoredResponses;
  /** Languages for the texts of surveys, best first. */
  readonly languages: readonly string[];
  /** The definition that a message left out, when it is here. */
  findSurvey(wanted: WantedSurvey): Promise<Survey | undefined>;
  /** Something that is drawn has changed. */
  requestUpdate(): void;
  /** Tells it to people who cannot see it. */
  announce(text: string): void;
  /** Shows what went wrong and what to do; `again` is what "Try again" does. */
  fail(error: unknown, again?: () => void): void;
  /** Moves the focus to what has this id, once it is drawn. */
  focus(id: string): void;
}
