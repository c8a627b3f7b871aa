import type {Response, Survey} from '@consulta/schema';
import type {ResponseStore} from '@consulta/storage';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {openStore} from '../store/open-store.js';
import {currentResponses, storedResponses} from './stored-responses.js';

/** What to read from this browser. */
export interface Wanted {
  readonly database: string;
  readonly store: ResponseStore | undefined;
  /** Whose responses; '' for none. */
  readonly surveyId: string;
  /** Which definition is needed, when the responses are known. */
  readonly surveyHash: (kept: readonly Response[]) => string | undefined;
  /** Which further definitions are needed. */
  readonly surveyHashes?: (kept: readonly Response[]) => readonly string[];
}

/** The responses and the definition that are kept in this browser, read again when they change. */
export class KeptResponses implements ReactiveController {
  /** All of them, tests and corrected ones too. */
  all: readonly Response[] = [];
  /** Newest first, without tests and corrected ones. */
  responses: readonly Response[] = [];
  /** The definition that the shown response answered. */
  survey: Survey | undefined;
  /** The further definitions that were asked for, by hash. */
  surveys: ReadonlyMap<string, Survey> = new Map();
  state: 'idle' | 'loading' | 'failed' = 'idle';
  /** How many were found so far while they are read. */
  found = 0;

  readonly #host: ReactiveControllerHost;
  #abort = new AbortController();
  #watched: ResponseStore | undefined;
  #unwatch: (() => void) | undefined;
  #again: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#again?.();
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#watch(undefined);
  }

  /** Reads what is wanted; a later call takes the place of an earlier one. */
  async read(wanted: Wanted): Promise<void> {
    this.#again = () => void this.read(wanted);
    this.#abort.abort();
    this.#abort = new AbortController();
    const {signal} = this.#abort;
    this.found = 0;
    this.#become('loading');
    try {
      const store = wanted.store ?? (await openStore(wanted.database));
      const all =
        wanted.surveyId === ''
          ? []
          : await storedResponses(store, wanted.surveyId, signal, (found) => this.#progress(found, signal));
      const responses = currentResponses(all).filter(({test}) => !test);
      const hash = wanted.surveyHash(responses);
      const survey = hash === undefined ? undefined : await store.survey(hash);
      const surveys = await definitions(store, wanted.surveyHashes?.(responses) ?? []);
      if (signal.aborted) return;
      this.all = all;
      this.surveys = surveys;
      this.responses = responses;
      this.survey = survey;
      this.#watch(store);
      this.#become('idle');
    } catch {
      if (!signal.aborted) this.#become('failed');
    }
  }

  #progress(found: number, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.found = found;
    this.#host.requestUpdate();
  }

  #become(state: KeptResponses['state']): void {
    this.state = state;
    this.#host.requestUpdate();
  }

  #watch(store: ResponseStore | undefined): void {
    if (store === this.#watched) return;
    this.#unwatch?.();
    this.#watched = store;
    this.#unwatch = store?.watch(({kind}) => kind === 'response' && this.#again?.());
  }
}

async function definitions(store: ResponseStore, hashes: readonly string[]): Promise<ReadonlyMap<string, Survey>> {
  const found = new Map<string, Survey>();
  for (const hash of new Set(hashes)) {
    const survey = await store.survey(hash);
    if (survey) found.set(hash, survey);
  }
  return found;
}
