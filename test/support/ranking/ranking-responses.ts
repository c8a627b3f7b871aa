import type {
  Answers,
  ChoiceQuestion,
  Note,
  QuestionParadata,
  RankingQuestion,
  Response,
  Survey,
} from '@consulta/schema';

/** What a sample survey differs in. */
export interface RankingSurveyParts {
  readonly items?: readonly string[];
  readonly ranking?: Partial<RankingQuestion>;
  readonly choice?: Partial<ChoiceQuestion>;
  readonly results?: Survey['results'];
  readonly closes?: string;
  readonly asksOrganisation?: boolean;
}

/** A survey with a ranking question `priorities`, a points question `budget` and a choice `kind` to group by. */
export function rankingSurvey(parts: RankingSurveyParts = {}): Survey {
  const items = (parts.items ?? ['a', 'b', 'c', 'd']).map((id) => ({id, title: id.toUpperCase()}));
  return {
    id: 'priorities-sample',
    version: '1',
    title: 'Priorities',
    languages: ['en'],
    closes: parts.closes,
    results: parts.results,
    sections: [
      {
        id: 'main',
        title: 'Main',
        questions: [
          {id: 'priorities', type: 'ranking', title: 'Rank', items, ...parts.ranking},
          {id: 'budget', type: 'points', title: 'Share out', items, total: 10},
          {
            id: 'kind',
            type: 'choice',
            title: 'Who are you?',
            options: ['city', 'region', 'ngo'].map((id) => ({id, title: id})),
            other: true,
            ...parts.choice,
          },
          {
            id: 'organisation',
            type: 'text',
            title: 'Organisation',
            ...(parts.asksOrganisation === false ? {} : {autocomplete: 'organization'}),
          },
        ],
      },
    ],
  };
}

/** One response to a `rankingSurvey`: answers, and what else is to be said of it. */
export interface SampleResponse extends Partial<Omit<Response, 'answers' | 'notes' | 'paradata'>> {
  readonly answers: Answers;
  readonly note?: Note;
  readonly paradata?: QuestionParadata;
}

let made = 0;

/** A response with an id of its own; note and paradata stand beside the question `priorities`. */
export function rankingResponse({note, paradata, ...rest}: SampleResponse): Response {
  made += 1;
  return {
    format: 1,
    id: `00000000-0000-7000-8000-${String(made).padStart(12, '0')}`,
    kind: 'individual',
    surveyId: 'priorities-sample',
    surveyVersion: '1',
    surveyHash: '0'.repeat(64),
    language: 'en',
    startedAt: '2026-01-01T10:00:00.000Z',
    submittedAt: '2026-01-01T10:05:00.000Z',
    origin: {site: 'https://example.org', mode: 'own'},
    ...(note && {notes: {priorities: note}}),
    ...(paradata && {paradata: {priorities: paradata}}),
    ...rest,
  };
}

/** The answers of as many people as there are words: `'abc'` ranks a, b, c; `'a=bc'` ties a and b. */
export function rankedBy(...words: readonly string[]): readonly Response[] {
  return words.map((word) => rankingResponse({answers: {priorities: orderOf(word)}}));
}

/** The order that a word says. */
export function orderOf(word: string): readonly (string | readonly string[])[] {
  return (word.match(/.(=.)*/gu) ?? []).map((place) => (place.length === 1 ? place : place.split('=')));
}
