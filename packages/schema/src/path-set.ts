import {formatPath, type Path} from './findings.js';

/** A set of places in a value, to be asked about many others quickly. */
export class PathSet {
  readonly #paths = new Set<string>();
  /** The last key of each: most places have another, and need not be written out. */
  readonly #keys = new Set<string | number>();

  add(path: Path | undefined): void {
    this.#paths.add(formatPath(path));
    if (path) this.#keys.add(path.key);
  }

  /** Whether a place is one of these or inside one. */
  covers(path: Path | undefined): boolean {
    if (this.#paths.has('')) return true;
    for (let step = path; step; step = step.parent) {
      if (this.#keys.has(step.key) && this.#paths.has(formatPath(step))) return true;
    }
    return false;
  }
}
