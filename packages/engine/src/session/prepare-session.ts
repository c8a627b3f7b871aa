import {repeatsAnswers, type Survey} from '@consulta/schema';

import type {BehaviourOf} from '../calculation/outline.js';
import type {SessionOptions, SurveySession} from './contract.js';
import type {SessionParts} from './session-parts.js';
import {ConsultaSession} from './survey-session.js';

/**
 * The same as `createSession`, for a page that must be answered soon on a slow network: types that are not asked,
 * rules, scores and repeated answers where there are none, and the hash until something is saved, stay on the server.
 * `behaviourOf` knows the types that are asked, and those inside them.
 */
export async function prepareSession(
  survey: Survey,
  behaviourOf: BehaviourOf,
): Promise<(options: SessionOptions) => SurveySession> {
  const [rules, scores, texts] = await Promise.all([
    hasRules(survey, behaviourOf) ? import('../rules/rule-reader.js').then(({ruleReader}) => ruleReader) : undefined,
    survey.scores?.length ? import('../calculation/score-part.js').then(({keepScores}) => keepScores) : undefined,
    repeatsAnswers(survey) ? import('../texts/text-part.js').then(({textPart}) => textPart) : undefined,
  ]);
  let hash: SessionParts['surveyHash'] | undefined;
  const prepareSaving = async (): Promise<void> => {
    hash ??= (await import('@consulta/schema/survey-hash')).surveyHash;
  };
  const parts: SessionParts = {
    behaviourOf,
    rules,
    scores,
    texts,
    surveyHash(given) {
      if (!hash)
        throw new Error('Await prepareSaving() before asking for the hash of the survey, a draft or a response.');
      return hash(given);
    },
    prepareSaving,
  };
  // What may still change is hashed as it is now.
  if (!Object.isFrozen(survey)) await prepareSaving();
  return (options) => new ConsultaSession(survey, options, parts);
}

function hasRules({sections}: Survey, behaviourOf: BehaviourOf): boolean {
  return sections.some(
    ({showIf, questions}) =>
      showIf !== undefined ||
      questions.some((question) => {
        const {answerRules, rules} = behaviourOf(question);
        const own = [question.showIf, question.requiredIf, answerRules?.(question)[0], rules?.(question)[0]];
        return question.valid?.length || own.some((rule) => rule !== undefined);
      }),
  );
}
