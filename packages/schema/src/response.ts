import type {Plan} from './plan.js';
import type {Answers} from './question.js';
import type {Scores} from './score.js';

/** The minutes of a value that a group agreed on: why, the lowest and the highest that anybody had said, and the day. */
export interface Agreed {
  readonly reason: string;
  readonly before: readonly [number, number];
  readonly date: string;
}
/** What a person may note beside an answer. */
export interface Note {
  readonly comment?: string;
  readonly evidence?: readonly {readonly title: string; readonly url: string}[];
  readonly target?: number;
  readonly importance?: 'low' | 'normal' | 'high';
  readonly confidence?: 'low' | 'medium' | 'high';
  /** What is there of the checklists of levels: `level/place`, for the row of a matrix `row/level/place`; places count from 1. */
  readonly ticked?: readonly string[];
  readonly noOpinion?: readonly string[];
  /** In a consensus: why the group agreed on this value, and the range before. */
  readonly agreed?: Agreed;
  /** The same for each row of a matrix, by its id: a group agrees on rows one by one. */
  readonly agreedRows?: {readonly [rowId: string]: Agreed};
}
export type Notes = {readonly [questionId: string]: Note};

/** One choice among a few items. */
export interface Comparison {
  readonly shown: readonly string[];
  /** The item preferred; `none` when the person saw no difference. */
  readonly best: string;
  readonly worst?: string;
}
/** What was shown and chosen on the way to an answer. */
export interface QuestionParadata {
  readonly shown?: readonly string[];
  /** In the order in which they were made. */
  readonly comparisons?: readonly Comparison[];
  /** Points given to items whose order was then read off them. */
  readonly points?: {readonly [itemId: string]: number};
  /** Of a repeat: the same for the questions of each entry, in the order of the answer. */
  readonly entries?: readonly Paradata[];
}
export type Paradata = {readonly [questionId: string]: QuestionParadata};

/** A finished answer to a survey. It never changes: a correction is a new response that `supersedes` it. */
export interface Response {
  readonly format: 1;
  /** UUIDv7, made on the device. */
  readonly id: string;
  readonly kind: 'individual' | 'consensus';
  readonly surveyId: string;
  readonly surveyVersion: string;
  readonly surveyHash: string;
  readonly language: string;
  /** ISO 8601 in UTC, as is `submittedAt`. */
  readonly startedAt: string;
  readonly submittedAt: string;
  readonly answers: Answers;
  readonly notes?: Notes;
  readonly paradata?: Paradata;
  /** As shown to the person; readers compute them again. */
  readonly scores?: Scores;
  readonly group?: string;
  readonly form?: 'short';
  readonly origin: {readonly site: string; readonly mode: 'own' | 'kiosk' | 'paper'};
  readonly supersedes?: string;
  readonly basedOn?: readonly string[];
  /** What a group means to do about its gaps; `readPlan` reads one that another program may have written. */
  readonly plan?: Plan;
  readonly test?: boolean;
}

/** Answers not yet submitted. Its id becomes the response's. */
export interface Draft {
  readonly id: string;
  readonly surveyId: string;
  readonly surveyVersion: string;
  readonly surveyHash: string;
  readonly language: string;
  readonly startedAt: string;
  readonly savedAt: string;
  readonly name?: string;
  /** What a group agrees on, out of these responses. */
  readonly kind?: Response['kind'];
  readonly basedOn?: readonly string[];
  /** Two tabs merge by the higher counter. */
  readonly plan?: Plan;
  readonly planEdits?: number;
  readonly sectionId: string;
  readonly answers: Answers;
  readonly notes?: Notes;
  readonly paradata?: Paradata;
  readonly group?: string;
  readonly form?: 'short';
  /** Begun on a shared device: somebody's, but not of whoever finds them there. */
  readonly mode?: 'kiosk';
  /** The id of the response that these answers correct. */
  readonly supersedes?: string;
  /** Per question, how often it was changed: two tabs merge by the higher counter. A counter without an answer is a removal. */
  readonly edits: {readonly [questionId: string]: number};
}
