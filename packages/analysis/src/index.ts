export {type Distribution, distribution} from './statistics/distribution.js';
export {type LowestAndHighest, lowestAndHighest} from './lowest-and-highest.js';
export {byDifference, compareAssessments, groupSide} from './assessment/compare-assessments.js';
export type * from './assessment/contract.js';
export {disagreement} from './assessment/disagreement.js';
export {groupAssessment} from './assessment/group-assessment.js';
export {groupPicture, type GroupPictureOptions} from './assessment/group-picture.js';
export {type ReadAssessment, type ReadAssessments, readAssessments} from './assessment/read-assessments.js';
export {BallotBox, type BallotNotes} from './ranking/ballot-box.js';
export {ballotTable} from './ranking/ballot-table.js';
export * from './ranking/contract.js';
export {pairwise} from './ranking/pairwise.js';
export type * from './ranking/result-contract.js';
export {smithSet} from './ranking/smith-set.js';
export {tally} from './ranking/tally.js';
export {agreement} from './ranking/result/agreement.js';
export {type RankingBallots, rankingBallots, type RankingBallotsOptions} from './ranking/result/ranking-ballots.js';
export {RankingMethodError, type RankingMethodErrorCode} from './ranking/result/ranking-method-error.js';
export {MINIMUM_GROUP} from './ranking/result/ranking-settings.js';
export {rankingResult} from './ranking/result/ranking-result.js';
export {sureness, type SurenessOptions} from './ranking/result/sureness.js';
export {whyAbove} from './ranking/result/why-above.js';
export {smallestChange, type SmallestChangeOptions} from './ranking/result/smallest-change.js';
export {
  byDisagreement,
  type Position,
  type PositionEntry,
  positionOn,
  positionsIn,
  shownPosition,
  type ShownPosition,
  type ValueCount,
} from './consensus/positions.js';
export type * from './feedback/contract.js';
export {feedbackResult, feedbackResultInTurns} from './feedback/feedback-result.js';
export {type Grouping, groupingsInTurns, groupingsOf} from './feedback/groupings.js';
export {
  type FeedbackAnswers,
  readFeedback,
  readFeedbackInTurns,
  type ReadFeedbackOptions,
  type ReadInTurnsOptions,
} from './feedback/read-feedback.js';
export {type AnswerGroup, answerGroups, type GroupedBy, shownGroups} from './responses/answer-groups.js';
export {isOpenText} from './responses/open-text.js';
export type {Bin} from './statistics/histogram.js';
export type {CountedText} from './responses/counted-texts.js';
export type {Interval} from './statistics/interval.js';
export type {Spread} from './statistics/spread.js';
