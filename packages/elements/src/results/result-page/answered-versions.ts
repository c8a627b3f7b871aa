import {differOnlyInTexts, type Response, supersededIds, type Survey} from '@consulta/schema';

import {currentResponses} from '../stored-responses.js';

/** A definition whose answers are counted together with those to definitions that differ from it only in texts. */
export interface AnsweredVersion {
  readonly survey: Survey;
  /** The hashes of the definitions that were answered. */
  readonly hashes: readonly string[];
  /** How many answers count. */
  readonly answers: number;
  /** When the newest of them was submitted, as ISO date and time. */
  readonly newest: string | undefined;
}

/** Whether answers to one are answers to the other too; a definition that is read anew is another object. */
export function asksTheSame(one: Survey, other: Survey): boolean {
  return one === other || differOnlyInTexts(one, other);
}

/**
 * The versions that ask different things: first the one asked for, then by their newest answer. A definition that is not
 * known here counts with the first: whoever gives answers and one definition says that they belong together.
 */
export function answeredVersions(
  survey: Survey,
  responses: readonly Response[],
  definitions: ReadonlyMap<string, Survey>,
): readonly AnsweredVersion[] {
  const versions: {survey: Survey; hashes: string[]; answers: number; newest: string | undefined}[] = [];
  const byHash = new Map<string, (typeof versions)[0]>();
  function add(definition: Survey): (typeof versions)[0] {
    const same = versions.find((one) => asksTheSame(one.survey, definition));
    const version = same ?? {survey: definition, hashes: [], answers: 0, newest: undefined};
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
  for (const response of currentResponses(responses)) {
    if (response.test) continue;
    const version = versionOf(response.surveyHash);
    version.answers += 1;
    version.newest ??= response.submittedAt;
  }
  // Versions of which every answer was corrected in another: theirs are no answers to the first.
  for (const {test, surveyHash} of responses) if (!test) versionOf(surveyHash);
  return versions;
}

/**
 * The responses to a version, corrected ones too. What an answer to another version corrects is no answer to this one any
 * more.
 */
export function responsesTo(
  version: AnsweredVersion,
  versions: readonly AnsweredVersion[],
  responses: readonly Response[],
): readonly Response[] {
  if (versions.length === 1) return responses;
  const elsewhere = new Set(versions.flatMap((one) => (one === version ? [] : one.hashes)));
  const isElsewhere = ({surveyHash}: Response) => elsewhere.has(surveyHash);
  const superseded = supersededIds(responses.filter(isElsewhere));
  return responses.filter((response) => !isElsewhere(response) && !superseded.has(response.id));
}
