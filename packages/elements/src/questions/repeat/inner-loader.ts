import {type Question, repeatsAnswers} from '@consulta/schema';

import {loadControlsOf} from '../load-controls.js';
import type {EntryTexts} from './entry-texts.js';

/**
 * Loads what the questions of an entry need once these are known: their controls, how answers are judged, and where
 * their texts repeat answers what reads these out.
 */
export class InnerLoader {
  /** Fills texts; undefined while there are none to fill. */
  texts: EntryTexts | undefined;
  #readyFor: readonly Question[] | undefined;

  isReadyFor(questions: readonly Question[]): boolean {
    return questions === this.#readyFor;
  }

  /** Undefined when all is there. Rejects when the network fails; the next call tries again. */
  load(questions: readonly Question[]): Promise<void> | undefined {
    if (this.isReadyFor(questions)) return undefined;
    return Promise.all([loadControlsOf(questions), this.#loadTexts(questions)]).then(() => {
      this.#readyFor = questions;
    });
  }

  async #loadTexts(questions: readonly Question[]): Promise<void> {
    if (this.texts || !repeatsAnswers(questions)) return;
    const {EntryTexts} = await import('./entry-texts.js');
    this.texts ??= new EntryTexts();
  }
}
