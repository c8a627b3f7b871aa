import type {GroupPicture, GroupScore, GroupStatement} from '@consulta/analysis';
import {minutesOn} from '@consulta/engine';
import type {Band, ScoreDefinition, Survey} from '@consulta/schema';

import {shareOf} from '../../../charts/radar/radar-geometry.js';
import {scoreTree} from '../../score-tree.js';
import type {Voice} from './voice.js';

/** What a group says of one statement, as it is drawn. */
export interface StatementPicture extends GroupStatement {
  /** What the group agreed on, and why. */
  readonly agreed?: {readonly value: number; readonly reason?: string | undefined} | undefined;
}
/** What a group says in one dimension: the mean of what each person's answers come to. */
export interface DimensionPicture extends GroupScore {
  readonly definition: ScoreDefinition;
  readonly band: Band | undefined;
  readonly statements: readonly StatementPicture[];
  /** Those with the lowest mean; none where all are the same. */
  readonly lowest: readonly StatementPicture[];
}
/** What may be shown of a group, in the order of the report. */
export interface DrawnPicture {
  readonly overall: DimensionPicture | undefined;
  readonly dimensions: readonly DimensionPicture[];
  readonly statements: readonly StatementPicture[];
  /** Those on which people differ, most first. */
  readonly disagreements: readonly StatementPicture[];
}

/** Puts what may be shown of a group beneath the survey's scores; `consensus` is what it agreed on afterwards. */
export function drawnPicture(survey: Survey, picture: GroupPicture, consensus?: Voice): DrawnPicture {
  const {overall, dimensions} = scoreTree(survey);
  const pictures = new Map(
    picture.statements.map((statement) => [statement.id, {...statement, agreed: agreedOn(statement, consensus)}]),
  );
  const all = [...pictures.values()];
  const dimension = (definition: ScoreDefinition): readonly DimensionPicture[] => {
    const score = picture.scores[definition.id];
    const statements = all.filter(({scoreIds}) => scoreIds.includes(definition.id));
    if (!score) return [];
    return [
      {definition, ...score, band: bandAt(definition.bands, score.mean), statements, lowest: lowestOf(statements)},
    ];
  };
  const parts = dimensions.flatMap(dimension).filter(({statements}) => statements.some(isAsked));
  const statements = [...new Set(parts.flatMap((part) => part.statements))];
  const drawn = new Set(statements);
  return {
    overall: overall && dimension(overall)[0],
    dimensions: parts,
    statements,
    disagreements: picture.disagreements.flatMap(({id}) => pictures.get(id) ?? []).filter((one) => drawn.has(one)),
  };
}

/** How many were asked; nothing where so few answered that it is withheld. */
export function askedOf({counts}: Pick<GroupStatement, 'counts'>): number {
  return counts ? counts.responses - counts.notAsked : 0;
}

function isAsked(statement: GroupStatement): boolean {
  return statement.isWithheld || askedOf(statement) > 0;
}

function agreedOn({id, questionId}: GroupStatement, consensus: Voice | undefined): StatementPicture['agreed'] {
  const value = consensus?.said.get(id)?.value ?? null;
  if (value === null) return undefined;
  const row = id === questionId ? undefined : id.slice(questionId.length + 1);
  return {value, reason: minutesOn(consensus?.response.notes?.[questionId], row)?.reason || undefined};
}

function lowestOf(statements: readonly StatementPicture[]): readonly StatementPicture[] {
  const place = ({spread, scale}: StatementPicture) => {
    const value = spread?.mean ?? null;
    return value === null ? [] : [shareOf(value, scale)];
  };
  const shares = statements.flatMap(place);
  const [low, high] = [Math.min(...shares), Math.max(...shares)];
  return low < high ? statements.filter((one) => place(one)[0] === low) : [];
}

function bandAt(bands: readonly Band[] = [], mean: number | null): Band | undefined {
  if (mean === null) return undefined;
  return bands.filter(({from}) => from <= mean).sort((a, b) => b.from - a.from)[0];
}
