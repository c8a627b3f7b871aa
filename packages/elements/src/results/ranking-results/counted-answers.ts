import type {Response, Survey} from '@consulta/schema';
import type {PropertyValues} from 'lit';

import {loadDefinition} from '../../store/definition-source.js';
import {KeptResponses} from '../kept-responses.js';
import {currentResponses} from '../stored-responses.js';
import type {ConsultaRankingResults} from './ranking-results.js';

const ASKED = ['survey', 'responses', 'store', 'database', 'surveyId', 'src'] as const;

/** The survey and the answers to count: what the page gives, else what is kept in this browser. */
export class CountedAnswers {
  readonly #host: ConsultaRankingResults;
  readonly #kept: KeptResponses;
  #fetched: Survey | undefined;
  #fetching: 'idle' | 'loading' | 'failed' = 'idle';
  #abort = new AbortController();
  #given: {readonly responses: readonly Response[]; readonly current: readonly Response[]} | undefined;
  #hasRead = false;

  constructor(host: ConsultaRankingResults) {
    this.#host = host;
    this.#kept = new KeptResponses(host);
  }

  get survey(): Survey | undefined {
    return this.#host.survey ?? this.#fetched ?? this.#kept.survey;
  }

  /** Newest first; the same array as long as nothing changes. Tests and corrected ones are left out. */
  get responses(): readonly Response[] {
    const {responses} = this.#host;
    if (!responses) return this.#kept.responses;
    if (this.#given?.responses !== responses) {
      this.#given = {responses, current: currentResponses(responses).filter(({test}) => !test)};
    }
    return this.#given.current;
  }

  get state(): 'idle' | 'loading' | 'failed' {
    if (this.#fetching === 'failed' || this.#kept.state === 'failed') return 'failed';
    return this.#fetching === 'loading' || this.#kept.state === 'loading' ? 'loading' : 'idle';
  }

  /** Reads what is asked for now. */
  prepare(changed: PropertyValues<ConsultaRankingResults>): void {
    if (this.#hasRead && !ASKED.some((name) => changed.has(name))) return;
    this.read();
  }

  read(): void {
    this.#hasRead = true;
    const {survey, src} = this.#host;
    this.#abort.abort();
    if (survey || src === '') this.#readKept(this.#host.surveyId);
    else void this.#fetch(src);
  }

  async #fetch(src: string): Promise<void> {
    this.#abort = new AbortController();
    const {signal} = this.#abort;
    this.#fetching = 'loading';
    try {
      const survey = await loadDefinition({src}, signal);
      if (signal.aborted) return;
      this.#fetched = survey;
      this.#fetching = 'idle';
      this.#readKept(survey?.id ?? '');
    } catch {
      // Told by `state`.
      if (!signal.aborted) this.#fetching = 'failed';
    }
    this.#host.requestUpdate();
  }

  #readKept(surveyId: string): void {
    const {responses, survey, database, store} = this.#host;
    const wanted = surveyId || survey?.id || '';
    const known = survey ?? this.#fetched;
    if (responses ? known !== undefined : wanted === '') return;
    void this.#kept.read({
      database,
      store,
      surveyId: responses ? '' : wanted,
      surveyHash: (kept) => (known ? undefined : (responses ? this.responses : kept)[0]?.surveyHash),
    });
  }
}
