import {RankingMethodError, type RankingMethodErrorCode} from '@consulta/analysis';
import type {Response} from '@consulta/schema';

import {type Assignment, type Finding, workOut} from './working-out.js';

/** To the worker: responses come in batches, so that handing them over does not stop the page. */
export type ToWorker =
  | {readonly kind: 'responses'; readonly responses: readonly Response[]; readonly first: boolean}
  | {readonly kind: 'work'; readonly id: number; readonly assignment: Assignment};
/** From the worker: what it found for which assignment. */
export type FromWorker =
  | {readonly id: number; readonly finding: Finding}
  | {readonly id: number; readonly failed: string; readonly code: RankingMethodErrorCode | undefined};

/** The part of a worker's global scope that is used here; the DOM's types know only that of a page. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker): void;
}

/** Answers a page's messages; a new assignment takes the place of the one in work. */
function serve(scope: WorkerScope): WorkerScope {
  let responses: Response[] = [];
  let abort = new AbortController();
  scope.onmessage = ({data}) => {
    abort.abort();
    if (data.kind === 'responses') {
      if (data.first) responses = [];
      for (const response of data.responses) responses.push(response);
      return;
    }
    abort = new AbortController();
    const {signal} = abort;
    const {id, assignment} = data;
    const found = (finding: Finding) => signal.aborted || scope.postMessage({id, finding});
    workOut(assignment, responses, found, signal).catch((error: unknown) => {
      const code = error instanceof RankingMethodError ? error.code : undefined;
      if (!signal.aborted) scope.postMessage({id, failed: String(error), code});
    });
  };
  return scope;
}

export const scope = serve(self);
