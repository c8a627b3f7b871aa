import type {Answer, Draft, Response} from '@consulta/schema';

import type {Calculation} from '../calculation/calculation.js';
import type {Content} from './content.js';
import type {SurveySession} from './contract.js';
import type {GroupWork} from './group-work.js';

/** All that was said so far, hidden answers included, as it is kept until submitting. */
export function draftOf(session: SurveySession, content: Content, work: GroupWork, savedAt: string): Draft {
  return {
    ...identityOf(session),
    savedAt,
    ...(session.name !== undefined && {name: session.name}),
    ...(session.mode !== undefined && {mode: session.mode}),
    ...work.inDraft,
    sectionId: session.section,
    answers: content.answers,
    ...filled('notes', content.notes),
    ...filled('paradata', content.paradata),
    ...(session.supersedes !== undefined && {supersedes: session.supersedes}),
    edits: content.edits,
  };
}

/** What is submitted: of visible questions only, computed values and scores included. */
export function responseOf(
  session: SurveySession,
  content: Content,
  work: GroupWork,
  calculation: Calculation,
  submittedAt: string,
  {
    site,
    mode = session.mode ?? 'own',
    supersedes = session.supersedes,
    test,
  }: Parameters<SurveySession['toResponse']>[0],
): Response {
  const visible = [...calculation.outline.questions.keys()].filter((id) => calculation.isVisible(id));
  const keep = <V>(valueOf: (id: string) => V | undefined): {readonly [id: string]: V} =>
    Object.fromEntries(
      visible.map((id) => [id, valueOf(id)] as const).filter((entry): entry is [string, V] => entry[1] !== undefined),
    );
  return {
    format: 1,
    ...identityOf(session),
    ...work.inResponse,
    submittedAt,
    answers: keep<Answer>((id) => calculation.answerOf(id)),
    ...filled(
      'notes',
      keep((id) => content.note(id)),
    ),
    ...filled(
      'paradata',
      keep((id) => calculation.settledParadata(id, content.paradataOfChoices(id))),
    ),
    ...(session.survey.scores !== undefined && {scores: session.scores()}),
    origin: {site, mode},
    ...(supersedes !== undefined && {supersedes}),
    ...(test === true && {test}),
  };
}

type Identity = Pick<
  Draft,
  'id' | 'surveyId' | 'surveyVersion' | 'surveyHash' | 'language' | 'startedAt' | 'group' | 'form'
>;

function identityOf({id, survey, surveyHash, language, startedAt, group, form}: SurveySession): Identity {
  return {
    id,
    surveyId: survey.id,
    surveyVersion: survey.version,
    surveyHash,
    language,
    startedAt,
    ...(group !== undefined && {group}),
    ...(form !== undefined && {form}),
  };
}

function filled<N extends string, V extends object>(name: N, values: V): {readonly [K in N]?: V} {
  return Object.keys(values).length > 0 ? ({[name]: values} as {readonly [K in N]: V}) : {};
}
