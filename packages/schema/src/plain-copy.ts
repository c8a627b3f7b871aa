import {below, type Findings, type Path, quote} from './findings.js';

/** How much of a value is looked at. */
export interface CopyLimits {
  readonly depth: number;
  /** Values in all, so that ten megabytes of small things end soon. */
  readonly nodes: number;
  /** Properties of one object. */
  readonly keys: number;
  /** Entries of all lists called `questions`. */
  readonly questions: number;
}
const LIMITS: CopyLimits = {depth: 64, nodes: 1_000_000, keys: 10_000, questions: 20_000};

/** Keys that reach an object's prototype when they are assigned or read; no author needs them. */
const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const LONE_SURROGATE = /\p{Surrogate}/u;

interface Frame {
  readonly source: object;
  readonly target: {[key: string | number]: unknown};
  /** Undefined for a list. */
  readonly keys: readonly string[] | undefined;
  readonly length: number;
  readonly path: Path | undefined;
  next: number;
}

/**
 * A frozen copy of a value that holds nothing but JSON; what is not JSON becomes an issue. Runs no code of the
 * value but a Proxy's, and no recursion, so that no depth and no size can stop it.
 */
export function plainCopy(value: unknown, findings: Findings, limits: CopyLimits = LIMITS): unknown {
  return new Copier(findings, limits).copy(value);
}

class Copier {
  readonly #findings: Findings;
  readonly #limits: CopyLimits;
  readonly #open: Frame[] = [];
  readonly #ancestors = new Set<object>();
  #nodes = 0;
  #questions = 0;
  #stopped = false;

  constructor(findings: Findings, limits: CopyLimits) {
    this.#findings = findings;
    this.#limits = limits;
  }

  copy(value: unknown): unknown {
    try {
      const root = this.#copyOf(value, undefined);
      while (this.#open.length > 0 && !this.#stopped) this.#step(this.#open.at(-1)!);
      return root;
    } catch {
      this.#findings.issue(this.#open.at(-1)?.path, 'unreadable', 'cannot be read; give plain JSON data');
      return undefined;
    }
  }

  /** Copies the next entry of the innermost list or object, or closes it. */
  #step(frame: Frame) {
    if (frame.next === frame.length) {
      this.#open.pop();
      this.#ancestors.delete(frame.source);
      Object.freeze(frame.target);
      return;
    }
    const key = frame.keys ? frame.keys[frame.next]! : frame.next;
    frame.next += 1;
    const path: Path = {parent: frame.path, key};
    if (frame.keys && !this.#isGoodKey(key as string, frame.path)) return;
    const descriptor = Object.getOwnPropertyDescriptor(frame.source, key);
    if (descriptor?.get || descriptor?.set) {
      this.#findings.issue(path, 'not-json', 'is computed by a getter; give plain JSON data');
      return;
    }
    const value: unknown = descriptor?.value;
    // As in JSON.stringify, an undefined property is an absent one.
    if (value === undefined && frame.keys) return;
    frame.target[key] = this.#copyOf(value, path);
  }

  #copyOf(value: unknown, path: Path | undefined): unknown {
    switch (typeof value) {
      case 'string':
        if (LONE_SURROGATE.test(value)) {
          this.#findings.issue(path, 'lone-surrogate', 'holds half of a character (a lone surrogate); write it again');
        }
        return value;
      case 'number':
        if (!Number.isFinite(value)) this.#notJson(path, String(value));
        return value;
      case 'boolean':
        return value;
      case 'object':
        return value === null ? null : this.#opened(value, path);
      default:
        return this.#notJson(path, value === undefined ? 'an empty place' : `a ${typeof value}`);
    }
  }

  #opened(source: object, path: Path | undefined): unknown {
    const isList = Array.isArray(source);
    if (!isList && !isPlain(source)) return this.#notJson(path, 'an object of a class');
    if (this.#ancestors.has(source)) return this.#notJson(path, 'an object that contains itself');
    if (this.#open.length >= this.#limits.depth) {
      this.#findings.issue(path, 'too-deep', `is nested deeper than ${this.#limits.depth} levels`);
      return null;
    }
    const keys = isList ? undefined : Object.keys(source);
    const length = keys ? keys.length : (source as unknown[]).length;
    this.#nodes += length;
    if (path?.key === 'questions' && isList) this.#questions += length;
    const {nodes, questions} = this.#limits;
    if (keys && length > this.#limits.keys)
      return this.#tooMany(path, `more than ${this.#limits.keys} names in one object`);
    if (this.#questions > questions) return this.#tooMany(path, `more than ${questions} questions`);
    if (this.#nodes > nodes) return this.#tooMany(path, `more than ${nodes} values`);
    const target = (isList ? [] : {}) as Frame['target'];
    this.#ancestors.add(source);
    this.#open.push({source, target, keys, length, path, next: 0});
    return target;
  }

  #isGoodKey(key: string, path: Path | undefined): boolean {
    if (UNSAFE_KEYS.has(key)) {
      this.#findings.issue(below(path, key), 'unsafe-key', `${quote(key)} is not allowed as a name; choose another`);
      return false;
    }
    if (LONE_SURROGATE.test(key)) {
      this.#findings.issue(path, 'lone-surrogate', `has a name with half of a character: ${quote(key)}`);
    }
    return true;
  }

  #notJson(path: Path | undefined, what: string): undefined {
    this.#findings.issue(path, 'not-json', `is ${what}, which JSON does not have`);
    return undefined;
  }

  #tooMany(path: Path | undefined, what: string): undefined {
    this.#findings.issue(path, 'too-large', `has, with all before it, ${what}; split it into several`);
    this.#stopped = true;
    return undefined;
  }
}

/** Plain in any window: made by a literal or by JSON.parse, or without a prototype. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
