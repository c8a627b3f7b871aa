import type * as z from 'zod/mini';

import type {Path} from './findings.js';

/**
 * Calls `visit` for every place of a value that a shape describes by the part `wanted`, for instance every text of
 * a survey: a text that is added to a shape later is found without a list that has to be kept.
 */
export function visitShape(
  shape: z.core.$ZodType,
  wanted: z.core.$ZodType,
  value: unknown,
  path: Path | undefined,
  visit: (value: unknown, path: Path | undefined) => void,
): void {
  if (value === undefined) return;
  if (shape === wanted) return visit(value, path);
  const {def} = (shape as z.core.$ZodTypes)._zod;
  if (def.type === 'optional') {
    visitShape(def.innerType, wanted, value, path, visit);
  } else if (def.type === 'array') {
    (value as unknown[]).forEach((entry, key) => visitShape(def.element, wanted, entry, {parent: path, key}, visit));
  } else if (def.type === 'object') {
    const object = value as {readonly [key: string]: unknown};
    for (const key of Object.keys(def.shape)) {
      visitShape(def.shape[key]!, wanted, object[key], {parent: path, key}, visit);
    }
  } else if (def.type === 'union') {
    const kind = (value as {readonly type?: string}).type;
    const option = def.options.find(({_zod}) => _zod.propValues?.['type']?.has(kind));
    if (option) visitShape(option, wanted, value, path, visit);
  }
}
