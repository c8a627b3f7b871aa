import {differOnlyInTexts, isLate, type Response, supersededIds, type Survey} from '@consulta/schema';

import {currentResponses} from '../stored-responses.js';

/** A definition whose answers are counted together with those to definitions that differ from it only in texts. */
export interface AnsweredVersion {
  readonly survey: Survey;
  /** The hashes of the definitions that were answered. */
  readonly hashes: readonly string[];
  /** How many answers count. */
  readonly answers: number;
  /** How many came after this version had closed, counted or not. */
  readonly late: number;
  /** When the newest of them was submitted, as ISO date and time. */
  readonly newest: string | undefined;
}

/** Whether answers to one are answers to the other too; a definition that is read anew is another object. */
export function asksTheSame(one: Survey, other: Survey): boolean {
  return one === other || differOnlyInTexts(one, other);
}

/**
 * The versions that ask different things: first the one asked for, then by their newest answer. A definition that is not
 * known here counts with the first: whoever gives answers and one definition says that they belong together. Without late
 * answers, each late by its own version, a correction that came late corrects nothing in any other either.
 */
export function answeredVersions(
  survey: Survey,
  responses: readonly Response[],
  definitions: ReadonlyMap<string, Survey>,
  withoutLate = false,
): readonly AnsweredVersion[] {
  const versions: {survey: Survey; hashes: string[]; answers: number; late: number; newest: string | undefined}[] = [];
  const byHash = new Map<string, (typeof versions)[0]>();
  function add(definition: Survey): (typeof versions)[0] {
    const same = versions.find((one) => asksTheSame(one.survey, definition));
    const version = same ?? {survey: definition, hashes: [], answers: 0, late: 0, newest: undefined};
    if (!same) versions.push(version);
    return version;
  }
  function versionOf(hash: string): (typeof versions)[0] {
    const version = byHash.get(hash) ?? add(definitions.get(hash) ?? survey);
    if (!byHash.has(hash)) version.hashes.push(hash);
    byHash.set(hash, version);
    return version;
  }
  add(survey);
  const current = currentResponses(responses);
  // Versions of which every answer was corrected in another come last: theirs are no answers to the first.
  for (const {test, surveyHash} of [...current, ...responses]) if (!test) versionOf(surveyHash);
  const isInTime = (response: Response) => !isLate(byHash.get(response.surveyHash)?.survey ?? survey, response);
  for (const response of withoutLate ? currentResponses(responses.filter(isInTime)) : current) {
    if (response.test) continue;
    const version = versionOf(response.surveyHash);
    version.answers += 1;
    version.newest ??= response.submittedAt;
  }
  for (const response of responses) if (!response.test && !isInTime(response)) versionOf(response.surveyHash).late += 1;
  return versions;
}

/**
 * The responses to a version, corrected ones too. What an answer to another version corrects is no answer to this one any
 * more; without late answers, one in time is again when its correction came late, since that counts nowhere.
 */
export function responsesTo(
  version: AnsweredVersion,
  versions: readonly AnsweredVersion[],
  responses: readonly Response[],
  withoutLate = false,
): readonly Response[] {
  if (versions.length === 1) return responses;
  const others = versions.filter((one) => one !== version);
  const elsewhere = new Map(others.flatMap(({survey, hashes}) => hashes.map((hash) => [hash, survey] as const)));
  const isElsewhere = ({surveyHash}: Response) => elsewhere.has(surveyHash);
  const isInTime = (response: Response) => !isLate(elsewhere.get(response.surveyHash) ?? version.survey, response);
  const corrections = responses.filter(isElsewhere);
  const superseded = supersededIds(corrections);
  const supersededInTime = withoutLate ? supersededIds(corrections.filter(isInTime)) : superseded;
  return responses.filter(
    (response) => !isElsewhere(response) && !(isInTime(response) ? supersededInTime : superseded).has(response.id),
  );
}
