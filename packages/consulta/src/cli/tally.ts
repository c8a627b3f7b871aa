import {RankingMethodError, rankingResult} from '@consulta/analysis';
import {RANKING_METHODS, type Response, type Survey, textIn} from '@consulta/schema';

import {CliError} from './cli-error.js';
import {type Command, type CommandContext, type ExitCode, oneOf, text} from './command.js';
import {type ReadAnswers, readAnswers} from './read-answers.js';

/** Counts a ranking. */
export const tallyCommand: Command = {
  summary: 'count a ranking question',
  help: `consulta tally answers/*.json --question priorities

Counts the rankings of a question and prints the order, best first. Versions that differ only in texts are counted
together; answers to others are left out and told of.

  --question ID       which ranking or points question; needed where there are several
  --survey ID         which survey, where the files hold several
  --method NAME       ${RANKING_METHODS.slice(0, 7).join(' · ')}
                      ${RANKING_METHODS.slice(7).join(' · ')}
  --unranked RULE     last (default) · no-opinion
  --language TAG      language of the items
  --json              print the result as JSON`,
  options: {
    question: {type: 'string'},
    survey: {type: 'string'},
    method: {type: 'string'},
    unranked: {type: 'string'},
    language: {type: 'string'},
    json: {type: 'boolean'},
  },
  async run({files, options, console, signal}: CommandContext): Promise<ExitCode> {
    const method = oneOf('method', options['method'], RANKING_METHODS);
    const unranked = oneOf('unranked', options['unranked'], ['last', 'no-opinion'] as const);
    const read = await readAnswers(files, console, signal);
    const {survey, responses, apart} = pooled(read, text(options['survey']));
    if (apart > 0)
      console.tell(`${apart} responses answered a version that asks other things; they are not counted here.`);
    const questionId = text(options['question']) ?? onlyRanking(survey);
    const result = counting(() => rankingResult(survey, responses, {questionId, method, unranked}));
    const titles = itemTitles(survey, questionId, text(options['language']));
    const {order, scores} = result.overall.tally;
    if (options['json'] === true) {
      const {method: used, unranked: rule, unanswered, late} = result;
      console.print(
        JSON.stringify({question: questionId, method: used, unranked: rule, unanswered, late, order, scores}, null, 2),
      );
    } else {
      console.tell(`${result.method}, ${responses.length} responses, ${result.unanswered} without an answer here`);
      let place = 1;
      for (const tied of order) {
        for (const id of tied) {
          const score = scores?.[id];
          console.print([place, id, titles.get(id) ?? id, ...(score === undefined ? [] : [score])].join('\t'));
        }
        place += tied.length;
      }
    }
    return read.isClean && apart === 0 ? 0 : 1;
  },
};

/** The newest definition of the survey and the responses that are counted together with it. */
function pooled(read: ReadAnswers, surveyId: string | undefined) {
  const ids = read.pooled.map((one) => one.surveyId);
  const chosen = surveyId ?? (ids.length === 1 ? ids[0] : undefined);
  const found = read.pooled.find((one) => one.surveyId === chosen);
  const [pool] = found?.pools ?? [];
  if (!pool) throw new CliError(`Say which survey with --survey. There are: ${ids.join(', ')}.`);
  const together = new Set([pool.hash, ...pool.others.map(({hash}) => hash)]);
  const own = read.responses.filter((response) => response.surveyId === chosen);
  const responses: readonly Response[] = own.filter(({surveyHash}) => together.has(surveyHash));
  return {survey: pool.survey, responses, apart: own.length - responses.length};
}

function rankingsIn(survey: Survey) {
  return survey.sections
    .flatMap(({questions}) => questions)
    .flatMap((question) => (question.type === 'ranking' || question.type === 'points' ? [question] : []));
}

function onlyRanking(survey: Survey): string {
  const ids = rankingsIn(survey).map(({id}) => id);
  const [only] = ids;
  if (only !== undefined && ids.length === 1) return only;
  throw new CliError(
    ids.length === 0
      ? `Nothing is ranked in "${survey.id}".`
      : `Say which question with --question. There are: ${ids.join(', ')}.`,
  );
}

function itemTitles(survey: Survey, questionId: string, language: string | undefined): ReadonlyMap<string, string> {
  const languages = language === undefined ? survey.languages : [language, ...survey.languages];
  const items = rankingsIn(survey).find(({id}) => id === questionId)?.items ?? [];
  return new Map(items.map(({id, title}) => [id, textIn(title, languages).text]));
}

function counting<T>(count: () => T): T {
  try {
    return count();
  } catch (error) {
    if (error instanceof RankingMethodError) throw new CliError(error.message);
    throw error;
  }
}
