import type {Draft, Survey} from '@consulta/schema';

import {prepareToBegin} from './begin-session.js';
import {DraftKeeper} from './draft-keeper.js';
import {type AnswersInHand, OwnAnswers} from './own-answers.js';
import {ConsultaSavedEvent} from './survey-events.js';
import {QuestionPath} from './question-path.js';
import type {VisitErrors} from './visit-errors.js';
import {kindOf, type VisitHost, type VisitOptions} from './visit-host.js';

/** What a session begins with and where its answers are kept: one file, which a first visit loads after the questions. */
export class Keeping {
  readonly keeper: DraftKeeper;
  readonly own: OwnAnswers;
  readonly prepareToBegin = prepareToBegin;
  readonly QuestionPath = QuestionPath;

  constructor(visit: Omit<AnswersInHand, 'keeper'>, host: VisitHost, errors: VisitErrors) {
    this.keeper = new DraftKeeper({
      changed: () => host.visitChanged('status'),
      saved: (draftId) => {
        errors.forget();
        host.dispatchEvent(new ConsultaSavedEvent(draftId));
      },
      failed: (error) => void errors.tell(error),
      foundSubmitted: () => visit.changed(),
      drawn: () => host.drawn(),
    });
    this.own = new OwnAnswers(visit as AnswersInHand, errors);
  }

  /** Finds what is kept here. */
  look(survey: Survey, options: VisitOptions): Promise<readonly Draft[]> {
    this.keeper.isShared = options.kiosk;
    this.keeper.kind = kindOf(options);
    return this.keeper.look(options.store, options.database, survey.id);
  }
}
