import type {Answer, PointsAnswer, PointsQuestion, RankingAnswer, RankingQuestion, Survey} from '@consulta/schema';
import {checkAnswer, orderOfPoints, textIn} from '@consulta/schema';

import type {ResponseSource, SurveySource} from '../contract.js';
import {replayable} from '../table/response-source.js';
import {resultsOnly} from '../table/results-only.js';
import {definitionOf, definitionsByHash, versionsOf} from '../definitions.js';
import {ExchangeError} from '../exchange-error.js';
import {answerOf, itemsAt} from './ballot-steps.js';
import type {NamedItem, Rankings, RankingsOfOptions} from './contract.js';

/**
 * The rankings that count: superseded responses and tests are left out, items of people's own and sub-items too. Each
 * person who ranked something is one ballot. Points are read as the order that they say.
 * @throws {ExchangeError} when no version of the survey ranks anything under that id.
 */
export async function rankingsOf(
  source: ResponseSource,
  surveys: SurveySource,
  {questionId, language, ...options}: RankingsOfOptions,
): Promise<Rankings> {
  const versions = versionsOf(definitionsByHash(surveys), options.surveyId);
  const items = itemsOf([...versions.values()], questionId, language);
  const known = new Set(items.map(({id}) => id));
  const ballots: RankingAnswer[] = [];
  const noOpinion: (readonly string[] | undefined)[] = [];
  const responses = await replayable(source);
  const {counts} = await resultsOnly(responses(), options);
  for await (const response of responses()) {
    options.signal?.throwIfAborted();
    if (!counts(response)) continue;
    const question = rankingIn(definitionOf(response, versions), questionId);
    if (!question) continue;
    const steps = orderIn(question, response.answers[questionId])
      .map((step) => itemsAt(step).flatMap((item) => (typeof item === 'string' && known.has(item) ? [item] : [])))
      .filter((step) => step.length > 0);
    if (steps.length === 0) continue;
    ballots.push(answerOf(steps));
    noOpinion.push(response.notes?.[questionId]?.noOpinion?.filter((id) => known.has(id)));
  }
  const anyNoOpinion = noOpinion.some((ids) => ids !== undefined && ids.length > 0);
  return {items, ballots, weights: ballots.map(() => 1), ...(anyNoOpinion ? {noOpinion} : {})};
}

/** Items with a place of their own, of all versions: the newest's first. */
function itemsOf(versions: readonly Survey[], questionId: string, language: string | undefined): NamedItem[] {
  const items = new Map<string, NamedItem>();
  let asked = false;
  for (const survey of versions) {
    const question = rankingIn(survey, questionId);
    if (!question) continue;
    asked = true;
    const languages = language === undefined ? survey.languages : [language, ...survey.languages];
    for (const {id, title, parent} of question.items) {
      if (parent === undefined && !items.has(id)) items.set(id, {id, title: textIn(title, languages).text});
    }
  }
  if (asked) return [...items.values()];
  throw new ExchangeError('unknown-question', `No version of the survey has a ranking with the id "${questionId}".`);
}

function rankingIn(survey: Survey, questionId: string): RankingQuestion | PointsQuestion | undefined {
  const question = survey.sections.flatMap(({questions}) => questions).find(({id}) => id === questionId);
  return question?.type === 'ranking' || question?.type === 'points' ? question : undefined;
}

/** Empty where nothing is ranked. */
function orderIn(question: RankingQuestion | PointsQuestion, answer: Answer | undefined): RankingAnswer {
  if (answer === undefined || !checkAnswer(question, answer)) return [];
  return question.type === 'points' ? orderOfPoints(answer as PointsAnswer) : (answer as RankingAnswer);
}
