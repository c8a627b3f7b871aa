import {
  type RankingResult,
  rankingResult,
  RankingMethodError,
  type SmallestChange,
  type Sureness,
} from '@consulta/analysis';
import type {Response, Survey} from '@consulta/schema';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {asksTheSame} from '../result-page/answered-versions.js';
import type {SureProgress} from './order-view.js';
import {type Assignment, type Finding, workOutSureness} from './working-out.js';
import {WorkingPlace} from './working-place.js';

/** Answers times items: up to here counting takes no longer than drawing, and the result is there at once. */
const AT_ONCE = 25_000;
/**
 * Up to here, also answers times items, how sure it is takes less time in turns with the page than a worker takes to
 * start; with at most so many items, because some methods try their orders.
 */
const LITTLE = 500;
const FEW_ITEMS = 10;

/** A result and all that follows from it, worked out again when answers or choices change. */
export class ResultNumbers implements ReactiveController {
  result: RankingResult | undefined;
  sureness: Sureness | undefined;
  change: SmallestChange | undefined;
  progress: SureProgress = {state: 'working', share: 0};
  /** Why there is no result. */
  error: unknown;

  readonly #host: ReactiveControllerHost;
  readonly #place = new WorkingPlace();
  #abort = new AbortController();
  #survey: Survey | undefined;
  #again: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.progress.state !== 'done') this.#again?.();
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#place.close();
  }

  /** Takes the place of what is in work. What is shown stays until the new result is there, unless it is of other questions. */
  work(assignment: Assignment, responses: readonly Response[], items: number): void {
    this.#again = () => this.work(assignment, responses, items);
    this.#abort.abort();
    this.#abort = new AbortController();
    const {signal} = this.#abort;
    this.error = undefined;
    this.progress = {state: 'working', share: 0};
    const isOfTheSame = this.#survey && asksTheSame(this.#survey, assignment.survey);
    if (!isOfTheSame || this.result?.overall.answers === 0) this.#forget();
    this.#survey = assignment.survey;
    if (responses.length * items <= AT_ONCE && !this.#countAtOnce(assignment, responses)) return;
    const found = (finding: Finding) => signal.aborted || this.#take(finding);
    const isLittle = items <= FEW_ITEMS && responses.length * items <= LITTLE;
    const work = isLittle
      ? workOutSureness(assignment, responses, found, signal)
      : this.#place.work(assignment, responses, found, signal);
    work.catch((error: unknown) => {
      if (!signal.aborted) this.#fail(error);
    });
  }

  /** Tries again what failed. */
  again(): void {
    this.#again?.();
    this.#host.requestUpdate();
  }

  #countAtOnce({survey, options}: Assignment, responses: readonly Response[]): boolean {
    try {
      this.#take({kind: 'result', result: rankingResult(survey, responses, options)});
      return true;
    } catch (error) {
      this.#refuse(error);
      return false;
    }
  }

  #forget(): void {
    this.result = this.sureness = this.change = undefined;
  }

  #take(finding: Finding): void {
    if (finding.kind === 'result') {
      this.#forget();
      this.result = finding.result;
    } else if (finding.kind === 'progress') this.progress = {state: 'working', share: finding.share};
    else if (finding.kind === 'sureness') {
      this.sureness = finding.sureness;
      this.progress = {state: 'done', share: 1};
    } else this.change = finding.change;
    this.#host.requestUpdate();
  }

  #fail(error: unknown): void {
    if (this.result === undefined || error instanceof RankingMethodError) return this.#refuse(error);
    this.progress = {state: 'failed', share: 0};
    this.#host.requestUpdate();
  }

  #refuse(error: unknown): void {
    this.result = undefined;
    this.error = error;
    this.#host.requestUpdate();
  }
}
