import * as z from 'zod/mini';

import {isMoment} from './cross-checks/days.js';
import type {PlanEntry} from './plan.js';

const moment = z.string().check(z.refine((text) => isMoment(text) && text.endsWith('Z')));
const uuid = z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const pair = z.tuple([z.number(), z.number()]);
const strings = z.array(z.string());

const agreed = z.looseObject({reason: z.string(), before: pair, date: z.string()});
const note = z.looseObject({
  comment: z.optional(z.string()),
  evidence: z.optional(z.array(z.looseObject({title: z.string(), url: z.string()}))),
  target: z.optional(z.number()),
  importance: z.optional(z.enum(['low', 'normal', 'high'])),
  confidence: z.optional(z.enum(['low', 'medium', 'high'])),
  ticked: z.optional(strings),
  noOpinion: z.optional(strings),
  agreed: z.optional(agreed),
  agreedRows: z.optional(z.record(z.string(), agreed)),
});

const ofOneQuestion = {
  shown: z.optional(strings),
  comparisons: z.optional(z.array(z.looseObject({shown: strings, best: z.string(), worst: z.optional(z.string())}))),
  points: z.optional(z.record(z.string(), z.number())),
};
const paradata = z.looseObject({
  ...ofOneQuestion,
  // An entry holds no repeat, so this goes one level deep.
  entries: z.optional(z.array(z.record(z.string(), z.looseObject(ofOneQuestion)))),
});

const score = z.looseObject({
  value: z.nullable(z.number()),
  range: pair,
  scale: pair,
  provisional: z.boolean(),
  coverage: z.looseObject({answered: z.number(), of: z.number(), notApplicable: z.number(), doNotKnow: z.number()}),
  band: z.optional(z.looseObject({from: z.number()})),
});

/** Of any shape: `readPlan` leaves out what is no entry, and an answer is not lost for the sake of a plan. */
const plan = z.optional(z.array(z.custom<PlanEntry>()));

/** A response as it travels. Keys of a later version pass; `format` says when they would change the meaning. */
export const responseShape = z.looseObject({
  format: z.literal(1),
  id: uuid,
  kind: z.enum(['individual', 'consensus']),
  surveyId: z.string(),
  surveyVersion: z.string(),
  surveyHash: sha256,
  language: z.string(),
  startedAt: moment,
  submittedAt: moment,
  answers: z.record(z.string(), z.unknown()),
  notes: z.optional(z.record(z.string(), note)),
  paradata: z.optional(z.record(z.string(), paradata)),
  scores: z.optional(z.record(z.string(), score)),
  group: z.optional(z.string()),
  form: z.optional(z.literal('short')),
  origin: z.looseObject({site: z.string(), mode: z.enum(['own', 'kiosk', 'paper'])}),
  supersedes: z.optional(uuid),
  basedOn: z.optional(z.array(uuid)),
  plan,
  test: z.optional(z.boolean()),
});

/** A draft as it travels in a receipt. */
export const draftShape = z.looseObject({
  id: uuid,
  surveyId: z.string(),
  surveyVersion: z.string(),
  surveyHash: sha256,
  language: z.string(),
  startedAt: moment,
  savedAt: moment,
  name: z.optional(z.string()),
  kind: z.optional(z.enum(['individual', 'consensus'])),
  basedOn: z.optional(z.array(uuid)),
  plan,
  planEdits: z.optional(z.int()),
  sectionId: z.string(),
  answers: z.record(z.string(), z.unknown()),
  notes: z.optional(z.record(z.string(), note)),
  paradata: z.optional(z.record(z.string(), paradata)),
  group: z.optional(z.string()),
  form: z.optional(z.literal('short')),
  mode: z.optional(z.literal('kiosk')),
  supersedes: z.optional(uuid),
  edits: z.record(z.string(), z.int()),
});
