import * as z from 'zod/mini';

import {questionBase} from './question-base.js';

export const consentQuestion = z.strictObject({...questionBase, type: z.literal('consent')});
export type ConsentQuestion = z.infer<typeof consentQuestion>;

export type ConsentAnswer = boolean;
