import {loadBehaviours} from '@consulta/engine/question-types/loaded-behaviours';
import type {Question} from '@consulta/schema';

import {loadControlsOf} from '../load-controls.js';

/** Loads what the questions of an entry need once these are known: their controls, and how answers are judged. */
export class InnerLoader {
  #readyFor: readonly Question[] | undefined;

  isReadyFor(questions: readonly Question[]): boolean {
    return questions === this.#readyFor;
  }

  /** Undefined when all is there. Rejects when the network fails; the next call tries again. */
  load(questions: readonly Question[]): Promise<void> | undefined {
    if (this.isReadyFor(questions)) return undefined;
    return Promise.all([loadControlsOf(questions), loadBehaviours(questions)]).then(() => {
      this.#readyFor = questions;
    });
  }
}
