import type {Progress} from '@consulta/engine';
import {type Draft, organisationOf, type Response, supersededIds, type Survey} from '@consulta/schema';

import {loadSession} from '../load-survey.js';

/** Answers to a survey that are kept on this device. */
export interface KeptEntry {
  readonly id: string;
  /** Exactly one of both. */
  readonly draft?: Draft;
  readonly response?: Response;
  /** The definition that they belong to. */
  readonly survey: Survey;
  /** As the person named them, else whose they are. */
  readonly name: string | undefined;
  /** When they were saved or submitted. */
  readonly at: string;
  readonly progress?: Progress;
  /** Of the answers that these correct, the newest first. */
  readonly corrected: readonly Response[];
}

const LONGEST_NAME = 60;

/** Unfinished answers, with how far they are. */
export async function draftEntry(draft: Draft, survey: Survey): Promise<KeptEntry> {
  const createSession = await loadSession(survey);
  const session = createSession({language: draft.language, draft});
  const {id, savedAt: at, name = nameIn(survey, draft)} = draft;
  return {id, draft, survey, name, at, progress: session.progress(), corrected: []};
}

/** Finished answers without those that others correct, newest first, each with what it corrects. */
export function responseEntries(
  responses: readonly Response[],
  surveyOf: (response: Response) => Survey | undefined,
): readonly KeptEntry[] {
  const byId = new Map(responses.map((response) => [response.id, response]));
  const superseded = supersededIds(responses);
  return responses
    .filter(({id}) => !superseded.has(id))
    .sort((a, b) => (a.submittedAt < b.submittedAt ? 1 : -1))
    .flatMap((response): readonly KeptEntry[] => {
      const survey = surveyOf(response);
      if (!survey) return [];
      const {id, submittedAt: at} = response;
      return [{id, response, survey, name: nameIn(survey, response), at, corrected: historyOf(response, byId)}];
    });
}

function historyOf({supersedes}: Response, byId: ReadonlyMap<string, Response>): readonly Response[] {
  const history: Response[] = [];
  let before = supersedes === undefined ? undefined : byId.get(supersedes);
  while (before && !history.includes(before)) {
    history.push(before);
    before = before.supersedes === undefined ? undefined : byId.get(before.supersedes);
  }
  return history;
}

/** By which a person tells their answers apart: the organisation, else the first words that they wrote. */
function nameIn(survey: Survey, record: Pick<Draft, 'answers'>): string | undefined {
  const name = organisationOf(survey, record) ?? firstWords(survey, record);
  if (name === undefined || name.length <= LONGEST_NAME) return name;
  return `${[...name].slice(0, LONGEST_NAME - 1).join('')}…`;
}

/** What is sensitive is not shown to whoever looks over a shoulder. */
function firstWords({sections}: Survey, {answers}: Pick<Draft, 'answers'>): string | undefined {
  return sections
    .flatMap(({questions}) => questions)
    .filter(({type, sensitive}) => type === 'text' && !sensitive)
    .map(({id}) => answers[id])
    .find((answer): answer is string => typeof answer === 'string' && answer.trim() !== '')
    ?.trim();
}
