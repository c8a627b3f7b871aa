import type {SessionChange} from '@consulta/engine';
import type {Answer, Draft} from '@consulta/schema';

import type {SavedSession} from '../../../packages/storage/src/autosave-contract.js';
import {mergeDrafts} from '../../../packages/storage/src/merge-drafts.js';
import {sampleDraft, sampleSurvey} from './samples.js';

/** A session with as much as autosave uses: answers, counters, listeners. */
export class SessionDouble implements SavedSession {
  readonly survey = sampleSurvey();
  readonly adopted: Draft[] = [];
  #draft: Draft;
  readonly #listeners = new Set<(change: SessionChange) => void>();

  constructor(draft: Draft = sampleDraft({answers: {}, edits: {}})) {
    this.#draft = draft;
  }

  get id(): string {
    return this.#draft.id;
  }

  get begun(): boolean {
    return Object.keys(this.#draft.edits).length > 0;
  }

  toDraft(): Draft {
    return this.#draft;
  }

  answer(questionId: string, answer: Answer): void {
    const {answers, edits} = this.#draft;
    const counter = (edits[questionId] ?? 0) + 1;
    this.#change({answers: {...answers, [questionId]: answer}, edits: {...edits, [questionId]: counter}});
  }

  /** A move that the draft holds but that is no answer. */
  goTo(sectionId: string): void {
    this.#change({sectionId});
  }

  reset(id: string): void {
    this.#change({id, answers: {}, edits: {}});
  }

  adopt(draft: Draft): ReadonlySet<string> {
    this.adopted.push(draft);
    this.#draft = mergeDrafts(this.#draft, draft);
    this.#tell('adopted');
    return new Set();
  }

  subscribe(listener: (change: SessionChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #change(fields: Partial<Draft>): void {
    this.#draft = {...this.#draft, ...fields};
    this.#tell('person');
  }

  #tell(origin: SessionChange['origin']): void {
    const nothing = new Set<string>();
    for (const listener of [...this.#listeners]) {
      listener({
        questions: nothing,
        scores: nothing,
        texts: nothing,
        structure: false,
        language: false,
        plan: false,
        origin,
        content: true,
      });
    }
  }
}
