import type * as z from 'zod/mini';

import {nearest} from './nearest.js';
import {question} from './question.js';
import {isRecord} from './question-types/answer-check.js';

const TYPES = question._zod.def.options.flatMap(({_zod}) => [
  ...((_zod as z.core.$ZodTypeInternals).propValues?.['type'] ?? []),
]) as readonly string[];

/** The question with the type that was probably meant; itself when its type is known, or like none. */
export function withLikelyType(value: unknown): unknown {
  if (!isRecord(value) || typeof value['type'] !== 'string' || TYPES.includes(value['type'])) return value;
  const type = nearest(value['type'], TYPES);
  return type === undefined ? value : {...value, type};
}
