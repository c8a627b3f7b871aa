import type {ScoreMember} from '@consulta/engine';
import type {Survey} from '@consulta/schema';

import {answerCounts} from '../feedback/answer-counts.js';
import type {AnswerCounts} from '../feedback/contract.js';
import {distribution} from '../statistics/distribution.js';
import {CoarseMeans} from './coarse-mean.js';
import type {GroupNumbers, GroupPicture, GroupScore, GroupStatement} from './contract.js';
import {disagreement} from './disagreement.js';
import type {ReadAssessment} from './read-assessments.js';

/** A mean of two tells each of them what the other said. */
const FEWEST_IN_A_MEAN = 3;

/** Of which group, and what must not be shown of it because of others beside it. */
export interface GroupPictureOptions {
  readonly group?: string | undefined;
  /** The definition that was answered: with it, a mean that would tell what one or two said is rounded instead of withheld. */
  readonly survey?: Survey | undefined;
  /** Ids of statements and scores. */
  readonly hidden?: ReadonlySet<string> | undefined;
}

/**
 * One group's answers put together. Numbers that fewer than `minimum` gave are withheld, and so is what they could be worked
 * out from. Where the whole group is smaller, its scores have means of three people and more, and nothing else.
 */
export function groupPicture(
  entries: readonly ReadAssessment[],
  minimum: number,
  {group, survey, hidden = new Set()}: GroupPictureOptions = {},
): GroupPicture {
  const least = isConsensus(entries) ? 1 : minimum;
  const read = (entries[0]?.statements ?? []).map((_, index) => statementOf(entries, index, {least, hidden}));
  const statements = read.map(({statement}) => statement);
  const ids = Object.keys(entries[0]?.scores ?? {});
  const rare = read.filter(({answered, statement}) => statement.isWithheld && answered < FEWEST_IN_A_MEAN);
  const coarse =
    survey && entries.length >= least && hidden.size === 0
      ? new CoarseMeans(
          survey,
          entries,
          rare.map(({statement}) => statement.id),
        )
      : undefined;
  return {
    group,
    responses: entries.length,
    isWithheld: entries.length < least,
    statements,
    disagreements: statements
      .filter(({disagreement: measure}) => measure !== null && measure > 0)
      .sort((a, b) => (b.disagreement ?? 0) - (a.disagreement ?? 0)),
    scores: Object.fromEntries(ids.map((id) => [id, scoreOf(entries, id, read, {least, hidden, coarse})])),
  };
}

/** What a group agreed on is meant to be seen. */
export function isConsensus(entries: readonly ReadAssessment[]): boolean {
  return entries.length > 0 && entries.every(({response}) => response.kind === 'consensus');
}

interface Limits {
  readonly least: number;
  readonly hidden: ReadonlySet<string>;
  readonly coarse?: CoarseMeans | undefined;
}
/** A statement, and how many gave a value, which is withheld as well. */
interface ReadStatement {
  readonly statement: GroupStatement;
  readonly answered: number;
}

const COUNTED_AS: {readonly [S in ScoreMember['state']]: Exclude<keyof AnswerCounts, 'responses'>} = {
  counted: 'answered',
  'not-applicable': 'notApplicable',
  'do-not-know': 'doNotKnow',
  unanswered: 'unanswered',
  empty: 'unanswered',
  hidden: 'notAsked',
};

/** One pass: a thousand people and a hundred statements are not to be waited for. */
function statementOf(entries: readonly ReadAssessment[], index: number, limits: Limits): ReadStatement {
  const values: number[] = [];
  const states: (typeof COUNTED_AS)[ScoreMember['state']][] = [];
  const scale = new WidestScale();
  for (const {statements} of entries) {
    const said = statements[index];
    if (!said) continue;
    states.push(COUNTED_AS[said.state]);
    if (said.state !== 'hidden') scale.add(said.scale);
    if (said.value !== null) values.push(said.value);
  }
  const {id = '', questionId = '', scoreIds = []} = entries[0]?.statements[index] ?? {};
  const numbers = numbersOf(values, scale.ends, isFew(values.length, id, limits));
  const statement: GroupStatement = {
    id,
    questionId,
    scoreIds,
    counts: numbers.isWithheld ? undefined : answerCounts(states),
    confidence: numbers.isWithheld ? undefined : confidenceIn(entries, id),
    ...numbers,
  };
  return {statement, answered: values.length};
}

function confidenceIn(entries: readonly ReadAssessment[], id: string): NonNullable<GroupStatement['confidence']> {
  const counts = {low: 0, medium: 0, high: 0};
  for (const {response} of entries) {
    const sure = response.notes?.[id]?.confidence;
    if (sure !== undefined) counts[sure] += 1;
  }
  return counts;
}

/**
 * A person's result less the answers that are shown is the answer that is not: where a statement beneath is withheld, so
 * are the single results. Their mean leads to the sum of those who answered it; that of one or two is somebody's answer,
 * and with what stands in the groups beside, a sum is what another group may be worked out from. That of one or two is
 * rounded until it tells nothing of it, where that leaves something.
 */
function scoreOf(
  entries: readonly ReadAssessment[],
  id: string,
  statements: readonly ReadStatement[],
  limits: Limits,
): GroupScore {
  const {least, hidden, coarse} = limits;
  const values: number[] = [];
  const scale = new WidestScale();
  for (const {scores} of entries) {
    const score = scores[id];
    if (!score) continue;
    scale.add(score.scale);
    if (score.value !== null) values.push(score.value);
  }
  const withheld = statements.filter(({statement}) => statement.isWithheld && statement.scoreIds.includes(id));
  const few = Math.min(least, FEWEST_IN_A_MEAN);
  const telling = withheld.filter(({answered, statement}) => answered < few || hidden.has(statement.id));
  const needed = entries.length < least ? few : least;
  const hasMean = !hidden.has(id) && values.length >= needed;
  const rounded = hasMean && telling.length > 0 ? coarse?.of(id, {few: least - 1, count: telling.length}) : undefined;
  return {
    ...numbersOf(values, scale.ends, withheld.length > 0 || isFew(values.length, id, limits)),
    mean: hasMean && telling.length === 0 ? distribution(values).mean : (rounded?.mean ?? null),
    ...(rounded && {meanStep: rounded.step}),
  };
}

/** Nobody's answers are no secret; those of a few are. */
function isFew(count: number, id: string, {least, hidden}: Limits): boolean {
  return count > 0 && (count < least || hidden.has(id));
}

function numbersOf(values: readonly number[], scale: GroupNumbers['scale'], isWithheld: boolean): GroupNumbers {
  if (isWithheld || values.length === 0) {
    return {scale, isWithheld, values: [], spread: undefined, disagreement: null};
  }
  // Typed, numbers are sorted without a function: several times as fast.
  const ordered = [...Float64Array.from(values).sort()];
  return {
    scale,
    isWithheld,
    values: ordered,
    spread: distribution(ordered),
    disagreement: disagreement(ordered, scale),
  };
}

/** From the lowest to the highest end of several scales. */
class WidestScale {
  #low = Infinity;
  #high = -Infinity;

  add([low, high]: GroupNumbers['scale']): void {
    this.#low = Math.min(this.#low, low);
    this.#high = Math.max(this.#high, high);
  }

  get ends(): GroupNumbers['scale'] {
    return this.#low > this.#high ? [0, 1] : [this.#low, this.#high];
  }
}
