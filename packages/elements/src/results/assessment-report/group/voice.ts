import type {ReadAssessment} from '@consulta/analysis';
import {type AssessedStatement, assessedResponse} from '@consulta/engine';
import {organisationOf, type Response, type Survey} from '@consulta/schema';

/** What one response says of one statement: a value, or why there is none. */
export type Said = Pick<AssessedStatement, 'state' | 'value' | 'scale'>;

/** One response as the views of several read it. */
export interface Voice extends ReadAssessment {
  /** The definition that it answered. */
  readonly survey: Survey;
  readonly name: string | undefined;
  /** By id: questions, and rows as `question/row`, that go into a score. */
  readonly said: ReadonlyMap<string, Said>;
}

const read = new WeakMap<Response, Voice>();

/** Works a response out once, however often a view is drawn. */
export function voiceOf(survey: Survey, response: Response): Voice {
  const known = read.get(response);
  if (known?.survey === survey) return known;
  const {scores, statements} = assessedResponse(survey, response);
  const said = new Map(statements.map((statement) => [statement.id, statement]));
  const voice = {response, survey, name: organisationOf(survey, response), scores, statements, said};
  read.set(response, voice);
  return voice;
}

/** Who speaks for themselves, and what they agreed on afterwards: a consensus that rests on others here is no further voice. */
export function voicesAndConsensus(voices: readonly Voice[]): {
  readonly voices: readonly Voice[];
  readonly consensus: Voice | undefined;
} {
  const ids = new Set(voices.map(({response}) => response.id));
  const rests = ({kind, basedOn}: Response) => kind === 'consensus' && (basedOn ?? []).some((id) => ids.has(id));
  const agreed = voices.filter(({response}) => rests(response));
  return {voices: voices.filter((voice) => !agreed.includes(voice)), consensus: agreed[0]};
}
