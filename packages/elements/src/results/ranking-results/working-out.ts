import {
  type RankingResult,
  type RankingResultOptions,
  rankingBallots,
  rankingResult,
  type SmallestChange,
  smallestChange,
  type Sureness,
  sureness,
} from '@consulta/analysis';
import type {Response, Survey} from '@consulta/schema';

/** What is counted, and how. */
export interface Assignment {
  readonly survey: Survey;
  readonly options: RankingResultOptions;
  /** From which the resampling is drawn; printed, so that anybody can work it out again. */
  readonly seed: string;
  readonly resamples: number;
}
/** What comes out, one after the other. */
export type Finding =
  | {readonly kind: 'result'; readonly result: RankingResult}
  | {readonly kind: 'progress'; readonly share: number}
  | {readonly kind: 'sureness'; readonly sureness: Sureness}
  | {readonly kind: 'change'; readonly change: SmallestChange | undefined};

/** Counts, then works out how sure the count is: the same steps in a worker and on the page. */
export async function workOut(
  assignment: Assignment,
  responses: readonly Response[],
  found: (finding: Finding) => void,
  signal: AbortSignal,
): Promise<void> {
  const {survey, options} = assignment;
  found({kind: 'result', result: rankingResult(survey, responses, options)});
  await workOutSureness(assignment, responses, found, signal);
}

/** What follows a result that is known: how sure it is, and what would change it. */
export async function workOutSureness(
  {survey, options, seed, resamples}: Assignment,
  responses: readonly Response[],
  found: (finding: Finding) => void,
  signal: AbortSignal,
): Promise<void> {
  const ballots = rankingBallots(survey, responses, options);
  let told = 0;
  const tell = (share: number) => {
    if (share - told < 0.01) return;
    told = share;
    found({kind: 'progress', share});
  };
  const sure = await sureness(ballots, {
    seed,
    resamples,
    signal,
    onProgress: ({done, total}) => tell(total > 0 ? done / total : 0),
  });
  signal.throwIfAborted();
  found({kind: 'sureness', sureness: sure});
  found({kind: 'change', change: smallestChange(ballots)});
}
