import type {RankingResult} from '@consulta/analysis';
import type {RankingQuestion, Response, Survey} from '@consulta/schema';
import type {ResponseStore} from '@consulta/storage';

/** What is known here of the group's order: the result, or why there is none. */
export type GroupOrder =
  | {readonly state: 'known'; readonly result: RankingResult; readonly others: number}
  | {readonly state: 'too-few'; readonly others: number; readonly minimum: number};

/** From where the others' answers come. */
export interface GroupSource {
  readonly survey: Survey;
  /** The person's own answers. */
  readonly response: Response;
  readonly store: ResponseStore | undefined;
  /** What the page around the survey hands over. */
  readonly responses: readonly Response[];
  readonly signal: AbortSignal;
}

/** The questions that put items in an order. */
export function rankingQuestions(survey: Survey): readonly RankingQuestion[] {
  return survey.sections.flatMap(({questions}) => questions).filter((question) => question.type === 'ranking');
}

/** The group's order for each ranking question: counted from what is stored here and what the page gives. */
export async function groupOrders(source: GroupSource): Promise<ReadonlyMap<string, GroupOrder>> {
  const {survey, response, store, responses, signal} = source;
  const [{MINIMUM_GROUP, rankingResult}, {storedResponses}] = await Promise.all([
    import('@consulta/analysis'),
    import('../../results/stored-responses.js'),
  ]);
  const stored = store ? await storedResponses(store, survey.id, signal) : [];
  const minimum = survey.results?.minimumGroup ?? MINIMUM_GROUP;
  const orderOf = ({id: questionId}: RankingQuestion): GroupOrder => {
    const result = rankingResult(survey, [response, ...stored, ...responses], {questionId});
    const own = rankingResult(survey, [response], {questionId});
    const others = result.overall.answers - own.overall.answers;
    return others < minimum ? {state: 'too-few', others, minimum} : {state: 'known', result, others};
  };
  return new Map(rankingQuestions(survey).map((question) => [question.id, orderOf(question)]));
}
