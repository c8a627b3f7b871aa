import {isLate, type Response, type Survey} from '@consulta/schema';
import type {ResponseStore} from '@consulta/storage';
import type {PropertyValues, ReactiveControllerHost} from 'lit';

import {FetchedDefinition} from '../fetched-definition.js';
import {KeptResponses} from '../kept-responses.js';
import {currentResponses} from '../stored-responses.js';
import {type AnsweredVersion, answeredVersions, responsesTo} from './answered-versions.js';
import {readByAll} from './read-by-all.js';

/** The element whose attributes and properties say which answers are wanted. */
export interface AnswersHost extends ReactiveControllerHost {
  readonly survey: Survey | undefined;
  readonly responses: readonly Response[] | undefined;
  readonly store: ResponseStore | undefined;
  readonly database: string;
  readonly surveyId: string;
  readonly src: string;
}
const ASKED = ['survey', 'responses', 'store', 'database', 'surveyId', 'src'] as const;

/** The survey and the answers to count: what the page gives, else what is kept in this browser. */
export class CountedAnswers {
  readonly #host: AnswersHost;
  readonly #kept: KeptResponses;
  readonly #fetched = new FetchedDefinition();
  #hasRead = false;
  #versions: readonly AnsweredVersion[] = [];
  #versionsOf: readonly unknown[] = [];
  /** Answers that came late are left out. */
  withoutLate = false;
  /** A hash of the version that somebody chose. */
  #chosen: string | undefined;
  #responses: readonly Response[] = [];
  #responsesOf: readonly unknown[] = [];
  #current: readonly Response[] = [];
  #currentOf: readonly unknown[] = [];

  constructor(host: AnswersHost) {
    this.#host = host;
    this.#kept = new KeptResponses(host);
  }

  /** The version that is shown. */
  get survey(): Survey | undefined {
    const survey = this.version?.survey;
    return survey && readByAll(survey);
  }

  /** All of them: counting leaves out tests and what was corrected. The same array as long as nothing changes. */
  get responses(): readonly Response[] {
    const all = this.#host.responses ?? this.#kept.all;
    const {version, versions, withoutLate} = this;
    if (!version) return all;
    const of = [version, versions, all, withoutLate];
    if (changed(of, this.#responsesOf)) {
      this.#responsesOf = of;
      this.#responses = responsesTo(version, versions, all, withoutLate);
    }
    return this.#responses;
  }

  /** The versions that ask different things; only one of them is shown at a time. */
  get versions(): readonly AnsweredVersion[] {
    const survey = this.#host.survey ?? this.#fetched.survey ?? this.#kept.survey;
    const of = [survey, this.#host.responses ?? this.#kept.all, this.#kept.surveys, this.withoutLate] as const;
    if (changed(of, this.#versionsOf)) {
      this.#versionsOf = of;
      this.#versions = survey ? answeredVersions(survey, of[1], of[2], of[3]) : [];
    }
    return this.#versions;
  }

  /** Whether any answer came late, to any version: leaving it out may let an answer to another count again. */
  get hasLate(): boolean {
    return this.versions.some(({late}) => late > 0);
  }

  /** The one that is shown: at first that of the page, else that of the newest answer. */
  get version(): AnsweredVersion | undefined {
    const {versions} = this;
    return versions.find(({hashes}) => this.#chosen !== undefined && hashes.includes(this.#chosen)) ?? versions[0];
  }
  set version(version: AnsweredVersion | undefined) {
    this.#chosen = version?.hashes[0];
  }

  get state(): 'idle' | 'loading' | 'failed' {
    if (this.#fetched.state === 'failed' || this.#kept.state === 'failed') return 'failed';
    return this.#fetched.state === 'loading' || this.#kept.state === 'loading' ? 'loading' : 'idle';
  }

  /** How many were found so far while they are read. */
  get found(): number {
    return this.#kept.found;
  }

  /** The answers that count, newest first. Without late ones, what a late one corrects counts again. */
  current(survey: Survey): readonly Response[] {
    const {withoutLate} = this;
    const of = [survey, this.responses, withoutLate];
    if (changed(of, this.#currentOf)) {
      this.#currentOf = of;
      const inTime = withoutLate ? this.responses.filter((one) => !isLate(survey, one)) : this.responses;
      this.#current = currentResponses(inTime).filter(({test}) => !test);
    }
    return this.#current;
  }

  /** Reads what is asked for now, when it is something else than before. */
  prepare(changed: PropertyValues<AnswersHost>): void {
    if (!this.#hasRead || ASKED.some((name) => changed.has(name))) this.read();
  }

  read(): void {
    this.#hasRead = true;
    const {survey, src} = this.#host;
    this.#fetched.leave();
    if (survey || src === '') this.#readKept();
    else void this.#fetch(src);
  }

  async #fetch(src: string): Promise<void> {
    if (await this.#fetched.fetch(src)) this.#readKept();
    this.#host.requestUpdate();
  }

  #readKept(): void {
    const {responses, survey, surveyId, database, store} = this.#host;
    const known = survey ?? (this.#host.src === '' ? undefined : this.#fetched.survey);
    const wanted = surveyId || known?.id || '';
    if (responses ? known !== undefined : wanted === '') return;
    void this.#kept.read({
      database,
      store,
      surveyId: responses ? '' : wanted,
      surveyHash: (kept) => (known ? undefined : (responses ? currentResponses(responses) : kept)[0]?.surveyHash),
      surveyHashes: (kept) => (responses ?? kept).map((one) => one.surveyHash),
    });
  }
}

function changed(now: readonly unknown[], before: readonly unknown[]): boolean {
  return now.some((value, index) => value !== before[index]);
}
