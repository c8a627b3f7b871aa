import {disagreement, distribution} from '@consulta/analysis';
import type {Band, ScoreDefinition, Survey} from '@consulta/schema';

import {scoreTree} from '../../score-tree.js';
import {statementsBeneath} from './statements-beneath.js';
import type {Said, Voice} from './voice.js';

type Scale = Said['scale'];
type Confidence = {readonly [level in 'low' | 'medium' | 'high']: number};

/** Where values lie, and how many there are. */
export interface Picture {
  readonly scale: Scale;
  readonly values: readonly number[];
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
}
/** What a group says of one statement. */
export interface StatementPicture extends Picture {
  readonly id: string;
  /** From 0, where all say the same, to 1, where one half is at each end; null below two values. */
  readonly disagreement: number | null;
  /** How many were asked, and why some have no value. */
  readonly asked: number;
  readonly notApplicable: number;
  readonly doNotKnow: number;
  readonly confidence: Confidence;
  /** What the group agreed on, and why. */
  readonly agreed?: {readonly value: number; readonly reason?: string | undefined} | undefined;
}
/** What a group says in one dimension: the mean of what each person's answers come to. */
export interface DimensionPicture extends Picture {
  readonly definition: ScoreDefinition;
  readonly band: Band | undefined;
  readonly statements: readonly StatementPicture[];
  /** Those with the lowest mean; none where all are the same. */
  readonly lowest: readonly StatementPicture[];
}
/** What a group of responses to one questionnaire says. */
export interface GroupPicture {
  readonly people: number;
  readonly overall: DimensionPicture | undefined;
  readonly dimensions: readonly DimensionPicture[];
  readonly statements: readonly StatementPicture[];
}

/** Puts the answers of several people beside each other; `consensus` is what they agreed on afterwards. */
export function groupPicture(survey: Survey, voices: readonly Voice[], consensus?: Voice): GroupPicture {
  const {overall, dimensions} = scoreTree(survey);
  const pictures = new Map<string, StatementPicture>();
  const pictureOf = (id: string) => {
    const known = pictures.get(id);
    if (known) return known;
    const made = statementPicture(id, voices, consensus);
    pictures.set(id, made);
    return made;
  };
  const dimension = (definition: ScoreDefinition) =>
    dimensionPicture(definition, statementsBeneath(survey, definition.id).map(pictureOf), voices);
  const parts = dimensions.map(dimension).filter(({statements}) => statements.some(({asked}) => asked > 0));
  return {
    people: voices.length,
    overall: overall && dimension(overall),
    dimensions: parts,
    statements: [...new Set(parts.flatMap(({statements}) => statements))],
  };
}

function statementPicture(id: string, voices: readonly Voice[], consensus: Voice | undefined): StatementPicture {
  const values: number[] = [];
  const count = {asked: 0, notApplicable: 0, doNotKnow: 0};
  const confidence = {low: 0, medium: 0, high: 0};
  let scale: Scale = [0, 1];
  for (const {said, response} of voices) {
    const one = said.get(id);
    if (!one || one.state === 'hidden') continue;
    scale = one.scale;
    count.asked += 1;
    if (one.value !== null) values.push(one.value);
    else if (one.state === 'not-applicable') count.notApplicable += 1;
    else if (one.state === 'do-not-know') count.doNotKnow += 1;
    const sure = response.notes?.[id]?.confidence;
    if (sure !== undefined) confidence[sure] += 1;
  }
  const agreed = consensus?.said.get(id)?.value ?? null;
  return {
    id,
    ...pictureOf(values, scale),
    ...count,
    confidence,
    disagreement: disagreement(values, scale),
    agreed: agreed === null ? undefined : {value: agreed, reason: consensus?.response.notes?.[id]?.agreed?.reason},
  };
}

function dimensionPicture(
  definition: ScoreDefinition,
  statements: readonly StatementPicture[],
  voices: readonly Voice[],
): DimensionPicture {
  const scores = voices.flatMap(({scores: own}) => own[definition.id] ?? []);
  const values = scores.flatMap(({value}) => (value === null ? [] : [value]));
  const picture = pictureOf(values, scores[0]?.scale ?? [0, 1]);
  return {
    definition,
    ...picture,
    band: bandAt(definition.bands, picture.mean),
    statements,
    lowest: lowestOf(statements),
  };
}

function pictureOf(values: readonly number[], scale: Scale): Picture {
  const {mean, low, high} = distribution(values);
  return {scale, values, mean, low, high};
}

function lowestOf(statements: readonly StatementPicture[]): readonly StatementPicture[] {
  const means = statements.flatMap(({mean}) => (mean === null ? [] : [mean]));
  const [low, high] = [Math.min(...means), Math.max(...means)];
  return low < high ? statements.filter(({mean}) => mean === low) : [];
}

function bandAt(bands: readonly Band[] = [], mean: number | null): Band | undefined {
  if (mean === null) return undefined;
  return bands.filter(({from}) => from <= mean).sort((a, b) => b.from - a.from)[0];
}

/** The statements on which people differ, most first; equal ones in the order of the survey. */
export function byDisagreement({statements}: GroupPicture): readonly StatementPicture[] {
  return statements
    .filter(({disagreement}) => (disagreement ?? 0) > 0)
    .sort((a, b) => (b.disagreement ?? 0) - (a.disagreement ?? 0));
}
