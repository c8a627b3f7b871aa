import type * as z from 'zod/mini';

import type {Path} from './findings.js';
import {withLikelyType} from './likely-type.js';
import {PathSet} from './path-set.js';
import {question} from './question.js';
import {isRecord} from './question-types/answer-check.js';
import {type Survey, surveyShape} from './survey.js';
import {id, rule, text} from './text.js';

type Shape = z.core.$ZodType;

/** What can be read of a survey in which some pieces have a wrong shape. */
export interface ReadablePart {
  /** Has the shape of a survey: a wrong piece is left out where it may be, else something stands in for it. */
  readonly survey: Survey;
  /** Where wrong pieces stood: what is found there is not of the author's making. */
  readonly replaced: Pick<PathSet, 'covers'>;
  /** Codes of mistakes that cannot be told from false alarms while pieces are unread. */
  readonly doubtful: ReadonlySet<string>;
}

/** Stands in for a text or an id: it is no id, and not empty, which would be a mistake of its own. */
const STAND_IN = '(unreadable)';

/** Finds what can be read of a survey, so that its mistakes are named at once and not in waves. */
export function readablePart(value: unknown): ReadablePart {
  const reader = new Reader();
  const survey = reader.read(surveyShape, value, undefined) as Survey;
  return {survey, replaced: reader.replaced, doubtful: reader.doubtful};
}

class Reader {
  readonly replaced = new PathSet();
  readonly doubtful = new Set<string>();

  /** The value in the shape. Lists keep their length, so that paths stay true. */
  read(shape: Shape, value: unknown, path: Path | undefined): unknown {
    if (!isOfKind(shape, value)) return this.#replace(shape, path);
    const {def} = (shape as z.core.$ZodTypes)._zod;
    switch (def.type) {
      case 'optional':
        return value === undefined ? undefined : this.read(def.innerType, value, path);
      case 'array':
        return (value as unknown[]).map((entry, key) => this.read(def.element, entry, {parent: path, key}));
      case 'object':
        return this.#readKeys(Object.entries(def.shape), value, path);
      case 'record':
        return this.#readKeys(
          Object.keys(value as object).map((key) => [key, def.valueType]),
          value,
          path,
        );
      case 'union':
        return 'discriminator' in def
          ? this.#readQuestion(shape, def.options, value, path)
          : this.read(def.options.find((option) => isOfKind(option, value)) as Shape, value, path);
      default:
        return value;
    }
  }

  #readKeys(
    shapes: readonly (readonly [key: string, shape: Shape])[],
    value: unknown,
    path: Path | undefined,
  ): unknown {
    const given = value as {readonly [key: string]: unknown};
    const read: {[key: string]: unknown} = {};
    for (const [key, shape] of shapes) {
      const inner = this.read(shape, given[key], {parent: path, key});
      if (inner !== undefined) read[key] = inner;
    }
    return read;
  }

  #readQuestion(shape: Shape, options: readonly Shape[], value: unknown, path: Path | undefined): unknown {
    const given = (shape === question ? withLikelyType(value) : value) as {readonly type?: unknown};
    const option = options.find(({_zod}) => _zod.propValues?.['type']?.has(given.type as string));
    if (option) return this.read(option, given, path);
    // What may follow its id in a reference depends on its type.
    this.#replace(id, {parent: path, key: 'type'});
    return this.#readQuestion(shape, options, {...given, type: 'note'}, path);
  }

  #replace(shape: Shape, path: Path | undefined): unknown {
    this.replaced.add(path);
    const {def} = (shape as z.core.$ZodTypes)._zod;
    const wrong = def.type === 'optional' ? def.innerType : shape;
    if (namesThings(wrong)) this.doubtful.add('unknown-reference');
    // Which texts are missing cannot be told without the whole list of languages.
    if (!path || path.key === 'languages' || path.parent?.key === 'languages')
      this.doubtful.add('missing-language').add('extra-language');
    return def.type === 'optional' ? undefined : this.#standIn(shape, path);
  }

  #standIn(shape: Shape, path: Path | undefined): unknown {
    const {def} = (shape as z.core.$ZodTypes)._zod;
    if (def.type === 'array') return [];
    if (def.type === 'number') return NaN;
    if (def.type === 'enum') return Object.values(def.entries)[0];
    if (def.type === 'literal') return def.values[0];
    if (def.type === 'object' || def.type === 'record') return this.read(shape, {}, path);
    if (def.type === 'union' && 'discriminator' in def) return this.read(shape, {type: 'note'}, path);
    return shape === rule ? true : STAND_IN;
  }
}

/** Whether other places may name what is in here. */
function namesThings(shape: Shape): boolean {
  const {type} = (shape as z.core.$ZodTypes)._zod.def;
  return (
    shape === id || type === 'array' || type === 'object' || (type === 'union' && shape !== text && shape !== rule)
  );
}

/** Whether a value is of the shape's kind; what is inside an object or list, and how a text is spelt, does not count. */
function isOfKind(shape: Shape, value: unknown): boolean {
  const {def} = (shape as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
      return value === undefined || isOfKind(def.innerType, value);
    case 'array':
      return Array.isArray(value);
    case 'object':
    case 'record':
      return isRecord(value);
    case 'union':
      return def.options.some((option) => isOfKind(option, value));
    case 'enum':
      return Object.values(def.entries).includes(value as string);
    case 'literal':
      return def.values.includes(value as string);
    case 'string':
    case 'number':
    case 'boolean':
      return typeof value === def.type;
    default:
      return true;
  }
}
