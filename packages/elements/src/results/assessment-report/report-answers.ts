import type {Response, Survey} from '@consulta/schema';
import type {ResponseStore} from '@consulta/storage';
import type {PropertyValues, ReactiveControllerHost} from 'lit';

import {FetchedDefinition} from '../fetched-definition.js';
import {KeptResponses} from '../kept-responses.js';
import {currentResponses} from '../stored-responses.js';
import {AddedFiles} from './added-files.js';

/** The element whose attributes and properties say what is shown. */
export interface ReportHost extends ReactiveControllerHost {
  readonly survey: Survey | undefined;
  readonly response: Response | undefined;
  readonly responses: readonly Response[] | undefined;
  readonly store: ResponseStore | undefined;
  readonly database: string;
  readonly surveyId: string;
  readonly src: string;
}
const ASKED = ['store', 'database', 'surveyId', 'src', 'survey', 'response', 'responses'] as const;

/** What the report speaks of: what the page gives or what is kept in this browser, and files that were added to it. */
export class ReportAnswers {
  readonly files: AddedFiles;
  readonly #host: ReportHost;
  readonly #kept: KeptResponses;
  readonly #fetched = new FetchedDefinition();
  #hasRead = false;
  #responses: readonly Response[] = [];
  #responsesOf: readonly unknown[] = [];

  constructor(host: ReportHost) {
    this.#host = host;
    this.#kept = new KeptResponses(host);
    this.files = new AddedFiles(host, () => this.surveyId);
  }

  /** Which questionnaire this is about, once it is known. */
  get surveyId(): string | undefined {
    const {survey, surveyId, response, responses} = this.#host;
    return (survey?.id ?? this.#fetched.survey?.id ?? surveyId) || response?.surveyId || responses?.[0]?.surveyId;
  }

  get state(): 'idle' | 'loading' | 'failed' {
    if (this.#fetched.state === 'failed' || this.#kept.state === 'failed') return 'failed';
    return this.#fetched.state === 'loading' || this.#kept.state === 'loading' ? 'loading' : 'idle';
  }

  /** Newest first, without those that another one corrects. The same array as long as nothing changes. */
  get responses(): readonly Response[] {
    const {response, responses} = this.#host;
    const own = response ? [response] : responses;
    const of = [own, this.#kept.responses, this.files.responses];
    if (of.some((value, index) => value !== this.#responsesOf[index])) {
      this.#responsesOf = of;
      const all = [...(own ?? this.#kept.responses), ...this.files.responses];
      const once = [...new Map(all.map((one) => [one.id, one])).values()];
      this.#responses = response && once.length === 1 ? once : currentResponses(once);
    }
    return this.#responses;
  }

  /** The definition that a response answered, as far as it is known here. */
  surveyOf({surveyHash}: Response): Survey | undefined {
    return (
      this.files.surveys.get(surveyHash) ??
      this.#host.survey ??
      this.#kept.surveys.get(surveyHash) ??
      this.#fetched.survey ??
      this.#kept.survey
    );
  }

  /** Reads what is asked for now, when it is something else than before. */
  prepare(changed: PropertyValues<ReportHost>): void {
    if (!this.#hasRead || ASKED.some((name) => changed.has(name))) this.read();
  }

  read(): void {
    this.#hasRead = true;
    this.#fetched.leave();
    if (this.#host.survey || this.#host.src === '') this.#readKept();
    else void this.#fetch(this.#host.src);
  }

  async #fetch(src: string): Promise<void> {
    if (await this.#fetched.fetch(src)) this.#readKept();
    this.#host.requestUpdate();
  }

  /** Asks for what is not given: the responses, the definitions that they answered, or both. */
  #readKept(): void {
    const {response, responses, survey, store, database, surveyId} = this.#host;
    const given = response ? [response] : responses;
    const wanted = surveyId || survey?.id || this.#fetched.survey?.id || '';
    if (given ? survey !== undefined : wanted === '') return;
    void this.#kept.read({
      database,
      store,
      surveyId: given ? '' : wanted,
      surveyHash: (kept) => (given ?? kept)[0]?.surveyHash,
      surveyHashes: (kept) => (given ?? kept).map((one) => one.surveyHash),
    });
  }
}
