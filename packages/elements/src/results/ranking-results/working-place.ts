import {RankingMethodError} from '@consulta/analysis';
import type {Response} from '@consulta/schema';

import type {FromWorker, ToWorker} from './result-worker.js';
import {trustedWorker} from './trusted-worker.js';
import {type Assignment, type Finding, workOut} from './working-out.js';

/** So many responses are copied in well under a frame. */
const BATCH = 250;

/** The worker's own start failed: a strict policy, a script from another site, a file that is missing. */
class NoWorker extends Error {}

let workersWork = true;

/**
 * Where a result is worked out: in a worker, so that the page stays free; where there can be none, on the page,
 * which takes turns with everything else.
 */
export class WorkingPlace {
  #worker: Worker | undefined;
  #handedOver: readonly Response[] | undefined;
  #id = 0;

  /** Reports what it finds, and resolves when it is done; rejects when `signal` is aborted or it fails. */
  async work(
    assignment: Assignment,
    responses: readonly Response[],
    found: (finding: Finding) => void,
    signal: AbortSignal,
  ): Promise<void> {
    if (workersWork) {
      try {
        return await this.#inWorker(assignment, responses, found, signal);
      } catch (error) {
        if (!(error instanceof NoWorker)) throw error;
        workersWork = false;
        this.close();
      }
    }
    return workOut(assignment, responses, found, signal);
  }

  close(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#handedOver = undefined;
  }

  async #inWorker(
    assignment: Assignment,
    responses: readonly Response[],
    found: (finding: Finding) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const worker = (this.#worker ??= startWorker());
    const lost = new Promise<never>((_, reject) => {
      worker.addEventListener('error', () => reject(new NoWorker()), {signal, once: true});
    });
    await Promise.race([this.#handOver(worker, responses, signal), lost]);
    const id = (this.#id += 1);
    await Promise.race([
      lost,
      new Promise<void>((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error), {once: true});
        worker.addEventListener(
          'message',
          ({data}: MessageEvent<FromWorker>) => {
            if (data.id !== id) return;
            if ('failed' in data) return reject(toldBy(data));
            found(data.finding);
            if (data.finding.kind === 'change') resolve();
          },
          {signal},
        );
        post(worker, {kind: 'work', id, assignment});
      }),
    ]);
  }

  /** Copies the responses to the worker, unless it has them. */
  async #handOver(worker: Worker, responses: readonly Response[], signal: AbortSignal): Promise<void> {
    if (this.#handedOver === responses) return;
    this.#handedOver = undefined;
    for (let start = 0; start === 0 || start < responses.length; start += BATCH) {
      post(worker, {kind: 'responses', responses: responses.slice(start, start + BATCH), first: start === 0});
      if (start % (BATCH * 4) !== 0) continue;
      await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
    }
    this.#handedOver = responses;
  }
}

/** A message has no classes: what kind of error it was is told by its code. */
function toldBy({failed, code}: Extract<FromWorker, {failed: string}>): Error {
  return code ? new RankingMethodError(code, failed) : new Error(failed);
}

function startWorker(): Worker {
  try {
    // Bundlers find the worker's file by these words.
    const Worker = trustedWorker();
    return new Worker(new URL('./result-worker.js', import.meta.url), {type: 'module'});
  } catch {
    // Told by working on the page instead.
    throw new NoWorker();
  }
}

function post(worker: Worker, message: ToWorker): void {
  worker.postMessage(message);
}
