import * as z from 'zod/mini';

import {id, text} from './text.js';

const SCORE_RULES = ['mean', 'sum', 'percent', 'minimum', 'ladder', 'weighted-mean', 'table'] as const;

/** From this value on, the score is called so. */
export const band = z.strictObject({from: z.number(), title: text, advice: z.optional(text)});
export type Band = z.infer<typeof band>;

/** A node of the score tree: a rule over questions and other scores. */
export const scoreDefinition = z.strictObject({
  id,
  title: text,
  rule: z.enum(SCORE_RULES),
  of: z.array(z.string()),
  weights: z.optional(z.union([z.record(z.string(), z.number()), z.literal('importance')])),
  thresholds: z.optional(z.record(z.string(), z.number())),
  table: z.optional(z.array(z.strictObject({from: z.number(), value: z.number()}))),
  notApplicable: z.optional(z.enum(['exclude', 'zero', 'full', 'target'])),
  unanswered: z.optional(z.enum(['exclude', 'zero', 'block'])),
  bands: z.optional(z.array(band)),
  gate: z.optional(z.number()),
  target: z.optional(z.number()),
  reference: z.optional(z.array(z.strictObject({value: z.number(), source: text}))),
});
export type ScoreDefinition = z.infer<typeof scoreDefinition>;

/** A computed score of one response. */
export interface Score {
  /** Null while nothing that counts is answered, or while `unanswered: "block"` holds it back. */
  readonly value: number | null;
  /** The lowest and highest value it can still take. */
  readonly range: readonly [low: number, high: number];
  /** The lowest and highest value it could ever take. */
  readonly scale: readonly [low: number, high: number];
  /** True while unanswered questions can still move it. */
  readonly provisional: boolean;
  readonly coverage: {
    readonly answered: number;
    readonly of: number;
    readonly notApplicable: number;
    readonly doNotKnow: number;
  };
  readonly band?: Band;
  /** For the weakest link: another member is higher ("2+"). */
  readonly plus?: true;
  /** Ids of the members whose gate is not reached: they hold the score at its lowest. */
  readonly heldBy?: readonly string[];
  /** What the author chose for what is missing; both are `exclude` where nothing is said. */
  readonly policies?: Pick<ScoreDefinition, 'notApplicable' | 'unanswered'>;
}
export type Scores = {readonly [scoreId: string]: Score};
