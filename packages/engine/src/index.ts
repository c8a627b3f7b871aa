export {type ScoredResponse} from './calculation/calculate-response.js';
export {type ReadAnswer, type ReadEntry, readResponse, type ResponseReader} from './calculation/read-response.js';
export {orderOfBestWorst, tieBreak} from './comparing/best-worst.js';
export {bestWorstScreens, type ScreensOptions} from './comparing/best-worst-screens.js';
export {type Contradiction, contradictions} from './comparing/contradictions.js';
export {firstPlaces} from './comparing/first-places.js';
export {type Pair} from './comparing/merge-insertion.js';
export {groupsOfPoints, orderOfPoints} from './comparing/order-of-points.js';
export {pointsToRankWith} from './comparing/points-to-rank-with.js';
export {comparisonsLeft, nextPair, orderOfComparisons, type PairsOptions} from './comparing/pairs.js';
export {shuffled} from './comparing/shuffled.js';
export {type Statement} from './comparing/statement.js';
export {type PaperAnswers, type PaperChoice} from './paper/paper-answers.js';
export {isAsked, type PaperItem, paperItems} from './paper/paper-items.js';
export {type PaperNote, type PaperNoteName, paperNotesOf} from './paper/paper-notes.js';
export {type PaperReading, readPaper, readSheets} from './paper/read-paper.js';
export {
  type Check,
  type Checklist,
  checklistsOf,
  hasChecklists,
  reachedLevel,
  tickedChecks,
} from './question-types/checklists.js';
export {problemsBy} from './question-types/problems-by.js';
export {type Minutes, minutesIn, minutesOn, withMinutes} from './question-types/minutes.js';
export {countedAnswer, entriesOf, isAnswered, partTitle, problemsOf} from './question-types/problems-of.js';
export {
  type AskedStatement,
  countedValue,
  statementId,
  statementsIn,
  statementValue,
  type Step,
  stepsOf,
} from './question-types/statements.js';
export type {ProblemContext, TypeBehaviour} from './question-types/type-behaviour.js';
export {type CompiledRule, compileRule} from './rules/compile-rule.js';
export {type RuleData} from './rules/rule-scope.js';
export type * from './scoring/contract.js';
export {answerAdvice} from './scoring/answer-advice.js';
export {WEIGHT_OF_IMPORTANCE} from './calculation/score-state.js';
export {type GapPriority, gapPriorities, gapsAmong} from './scoring/gap-priorities.js';
export {type HoldingAnswer, holdingAnswers, type HoldingReason} from './scoring/holding-answers.js';
export {profileResults, type ProfileMinimum, type ProfileResult} from './scoring/profiles.js';
export {type AssessedResponse, assessedResponse, type AssessedStatement} from './scoring/assessed-response.js';
export {explainScore, explainScores, scoreResponse} from './scoring/score-response.js';
export {
  percentToTarget,
  progressToDate,
  type StatementTarget,
  type TargetOptions,
  type TargetScore,
  targetScores,
} from './scoring/targets.js';
export {type CarriedOver, carryOver, type LeftBehind, type OtherDefinition} from './session/carry-over.js';
export type * from './session/contract.js';
export {createSession} from './session/create-session.js';
export {FirstAnswers} from './session/first-answers.js';
export {hasChoice} from './session/has-choice.js';
export {copyOf, correctionOf, type DraftOrigin} from './session/new-drafts.js';
export {type FillerInput, NO_ANSWER, TextFiller} from './texts/text-filler.js';
export {UnknownIdError} from './session/unknown-id-error.js';
