import * as z from 'zod/mini';

/** A visible text: one string for every language, or one per language tag. */
export const text = z.union([z.string(), z.record(z.string(), z.string())]);
export type Text = z.infer<typeof text>;

export const ID_PATTERN = /^[a-z][a-z0-9-]{0,63}$/;

/** A slug: what ids of sections, questions, items, options, rows and scores look like. */
export const id = z.string().check(z.regex(ID_PATTERN));

/** A JSON Logic rule over `{answers, scores, language, group, item?}`; cross-checked after the shape. */
export const rule = z.union([z.boolean(), z.record(z.string(), z.unknown())]);
export type Rule = z.infer<typeof rule>;
