import type {Draft, Response} from '@consulta/schema';
import type {ResponseStore} from '@consulta/storage';

/** Where there are more, it is a desk where others' answers are collected, not a respondent's device. */
const MOST_OWN_RESPONSES = 50;

/** What a response was made of, and what it becomes where these answers were submitted already. */
export interface Submission {
  readonly madeOf: Draft | undefined;
  readonly correct: (supersedes: string) => Response;
}

/** The finished answers to a survey that are one person's: none of a shared device, and none where there are too many. */
export async function finishedAnswers(store: ResponseStore, surveyId: string): Promise<readonly Response[]> {
  const count = await store.count(surveyId);
  const responses: Response[] = [];
  if (count === 0 || count > MOST_OWN_RESPONSES) return responses;
  for await (const response of store.responses({surveyId})) {
    if (response.origin.mode !== 'kiosk') responses.push(response);
  }
  return responses;
}

/** The ids of a response and of those that it corrects, one after the other: without it they would count again. */
export async function withCorrected(store: ResponseStore, response: Response): Promise<string[]> {
  const ids = [response.id];
  for (let id = response.supersedes; id !== undefined && !ids.includes(id);) {
    ids.push(id);
    id = (await store.response(id))?.supersedes;
  }
  return ids;
}

/** A submission that is tried again, because nobody heard that it succeeded, differs in its time only. */
export function saysTheSame(one: Response, other: Response): boolean {
  return JSON.stringify([one.answers, one.notes]) === JSON.stringify([other.answers, other.notes]);
}
