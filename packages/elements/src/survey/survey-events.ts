import type {Answer, Response, Survey} from '@consulta/schema';

import type {ConsultaError} from '../base/consulta-error.js';

const EVERYWHERE = {bubbles: true, composed: true} as const;

/** The survey can be answered. */
export class ConsultaReadyEvent extends Event {
  static readonly type = 'consulta-ready';
  constructor(readonly survey: Survey) {
    super(ConsultaReadyEvent.type, EVERYWHERE);
  }
}

/** The person answered a question; `answer` is undefined when it was cleared. */
export class ConsultaAnswerEvent extends Event {
  static readonly type = 'consulta-answer';
  constructor(
    readonly questionId: string,
    readonly answer: Answer | undefined,
  ) {
    super(ConsultaAnswerEvent.type, EVERYWHERE);
  }
}

/** The answers so far are stored: the transaction has completed. */
export class ConsultaSavedEvent extends Event {
  static readonly type = 'consulta-saved';
  constructor(readonly draftId: string) {
    super(ConsultaSavedEvent.type, EVERYWHERE);
  }
}

/** The person submits; `preventDefault()` stops it, and the answers stay as they are. */
export class ConsultaSubmitEvent extends Event {
  static readonly type = 'consulta-submit';
  constructor(readonly response: Response) {
    super(ConsultaSubmitEvent.type, {...EVERYWHERE, cancelable: true});
  }
}

/** The response is stored: the transaction has completed. A page may now send it to an endpoint of its own. */
export class ConsultaSubmittedEvent extends Event {
  static readonly type = 'consulta-submitted';
  constructor(readonly response: Response) {
    super(ConsultaSubmittedEvent.type, EVERYWHERE);
  }
}

/** Something went wrong; the person was told, and nothing was lost. */
export class ConsultaErrorEvent extends Event {
  static readonly type = 'consulta-error';
  constructor(readonly error: ConsultaError) {
    super(ConsultaErrorEvent.type, EVERYWHERE);
  }
}

/** The person is on another page of the survey: see `place`. Heard on the element alone: it is of no use elsewhere. */
export class ConsultaPlaceEvent extends Event {
  static readonly type = 'consulta-place';
  constructor() {
    super(ConsultaPlaceEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'consulta-ready': ConsultaReadyEvent;
    'consulta-answer': ConsultaAnswerEvent;
    'consulta-saved': ConsultaSavedEvent;
    'consulta-submit': ConsultaSubmitEvent;
    'consulta-submitted': ConsultaSubmittedEvent;
    'consulta-error': ConsultaErrorEvent;
    'consulta-place': ConsultaPlaceEvent;
  }
}
