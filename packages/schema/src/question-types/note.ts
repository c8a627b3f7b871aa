import * as z from 'zod/mini';

import {questionBase} from './question-base.js';

/** Words to read between questions; it has no answer. */
export const noteQuestion = z.strictObject({...questionBase, type: z.literal('note')});
export type NoteQuestion = z.infer<typeof noteQuestion>;
