import {Findings, type Path} from './findings.js';
import type {ReadablePart} from './readable-part.js';

/** Passes on what was found in the readable part of a survey, as far as it is certain. */
export class CertainFindings extends Findings {
  readonly #all: Findings;
  readonly #part: ReadablePart;

  constructor(all: Findings, part: ReadablePart) {
    super();
    this.#all = all;
    this.#part = part;
  }

  override issue(path: Path | undefined, code: string, message: string | (() => string)): void {
    if (this.#isCertain(path, code)) this.#all.issue(path, code, message);
  }

  override warning(path: Path | undefined, code: string, message: string | (() => string)): void {
    if (this.#isCertain(path, code)) this.#all.warning(path, code, message);
  }

  #isCertain(path: Path | undefined, code: string): boolean {
    return !this.#part.doubtful.has(code) && !this.#part.replaced.covers(path);
  }
}
