import {distribution} from '@consulta/analysis';
import {explainScore, type ScoreExplanation, type ScoreMember, scoreResponse} from '@consulta/engine';
import type {Response, Score, ScoreDefinition, Scores, Survey} from '@consulta/schema';

import {shareOf} from '../charts/radar/radar-geometry.js';
import {scoreTree} from './score-tree.js';

/** What of a response an assessment follows from; a survey that is still being answered has it too. */
export type AssessedAnswers = Pick<Response, 'answers' | 'notes' | 'group' | 'form'> &
  Partial<Pick<Response, 'language'>>;

/** A score with its arithmetic and the answers beneath it. */
export interface AssessedScore {
  readonly definition: ScoreDefinition;
  readonly score: Score;
  readonly explanation: ScoreExplanation;
  /** The questions beneath, directly or through other scores, each once, in order. */
  readonly statements: readonly ScoreMember[];
}
/** Everything the report says about one response. */
export interface Assessment {
  readonly overall: AssessedScore | undefined;
  readonly dimensions: readonly AssessedScore[];
  readonly statements: readonly ScoreMember[];
  /** Statements that were asked and are not answered. */
  readonly unanswered: number;
}

/** Works out all scores of a response and the arithmetic behind them. */
export function assess(survey: Survey, response: AssessedAnswers): Assessment {
  const scores = scoreResponse(survey, response);
  const explanations = explainAll(survey, response, scores);
  const plain = withoutPolicies(survey);
  const said = plain === survey ? explanations : explainAll(plain, response, scores);
  const assessed = (definition: ScoreDefinition): readonly AssessedScore[] => {
    const [score, explanation] = [scores[definition.id], explanations.get(definition.id)];
    if (!score || !explanation || score.coverage.of === 0) return [];
    return [{definition, score, explanation, statements: statementsBeneath(definition.id, said)}];
  };
  const tree = scoreTree(survey);
  const dimensions = tree.dimensions.flatMap(assessed);
  const statements = unique(dimensions.flatMap((dimension) => dimension.statements));
  return {
    overall: tree.overall && assessed(tree.overall)[0],
    dimensions,
    statements,
    unanswered: statements.filter(({state}) => state === 'unanswered').length,
  };
}

type Explanations = ReadonlyMap<string, ScoreExplanation>;

function explainAll(survey: Survey, response: AssessedAnswers, scores: Scores): Explanations {
  return new Map(Object.keys(scores).map((id) => [id, explainScore(survey, response, id)]));
}

/** A statement is low because somebody said so, not because a score counts as zero what was left out. */
function withoutPolicies(survey: Survey): Survey {
  if (!survey.scores?.some(({notApplicable, unanswered}) => notApplicable ?? unanswered)) return survey;
  const scores = survey.scores.map((score) => ({...score, notApplicable: undefined, unanswered: undefined}));
  return {...survey, scores};
}

function statementsBeneath(scoreId: string, explanations: Explanations): readonly ScoreMember[] {
  const members = explanations.get(scoreId)?.members ?? [];
  return unique(
    members.flatMap((member) => (member.kind === 'question' ? [member] : statementsBeneath(member.id, explanations))),
  );
}

function unique(members: readonly ScoreMember[]): readonly ScoreMember[] {
  return [...new Map(members.map((member) => [member.id, member])).values()];
}

/** Whether there are statements and not one of them is answered in any way. */
export function isEmpty({statements, unanswered}: Assessment): boolean {
  return statements.length > 0 && unanswered === statements.filter(({state}) => state !== 'hidden').length;
}

/** An answer with its value. */
export type ValuedStatement = ScoreMember & {readonly value: number};

/** The statements that have a value. */
function valuedStatements(statements: readonly ScoreMember[]): readonly ValuedStatement[] {
  return statements.filter(
    (statement): statement is ValuedStatement => statement.state === 'counted' && statement.value !== null,
  );
}

/** The lowest and the highest value among the answers; undefined while there is none. */
export function spreadOf(statements: readonly ScoreMember[]): readonly [low: number, high: number] | undefined {
  const {low, high} = distribution(valuedStatements(statements).map(({value}) => value));
  return low === null || high === null ? undefined : [low, high];
}

/** The first few in order of value, and how many more are tied with the last of them. */
export interface Extremes {
  readonly statements: readonly ValuedStatement[];
  readonly tied: number;
}

/**
 * The lowest or the highest answers, each by its place on its own scale; equal ones stay in the order of the survey, and
 * none is dropped silently. Low is what lies below the middle between the lowest and the highest answer, so nothing is
 * named at both ends.
 */
export function extremesOf(statements: readonly ScoreMember[], end: 'lowest' | 'highest', count = 3): Extremes {
  const sign = end === 'lowest' ? 1 : -1;
  const placed = valuedStatements(statements).map((statement) => ({
    statement,
    share: shareOf(statement.value, statement.scale),
  }));
  const shares = placed.map(({share}) => share);
  const middle = (Math.min(...shares) + Math.max(...shares)) / 2;
  const sorted = placed.filter(({share}) => sign * share < sign * middle).sort((a, b) => sign * (a.share - b.share));
  const shown = sorted.slice(0, count);
  const last = shown.at(-1);
  return {
    statements: shown.map(({statement}) => statement),
    tied: sorted.slice(count).filter(({share}) => share === last?.share).length,
  };
}
