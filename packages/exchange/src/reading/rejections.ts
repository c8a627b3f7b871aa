import type {Rejection, RejectionCode} from '../contract.js';

/** How many rejections of one file are listed; a file of a million wrong entries must not fill the memory. */
const LISTED = 200;

/** Gathers what a file had to reject. */
export class Rejections {
  readonly file: string;
  readonly #listed: Rejection[] = [];
  #unlisted = 0;

  constructor(file: string) {
    this.file = file;
  }

  /** Adds one, with what is wrong and what to do. */
  add(code: RejectionCode, reason: string, responseId?: string): void {
    if (this.#listed.length >= LISTED) this.#unlisted += 1;
    else this.#listed.push({file: this.file, code, reason, ...(responseId === undefined ? {} : {responseId})});
  }

  /** All that are listed, and one that counts the others. */
  all(): Rejection[] {
    if (this.#unlisted === 0) return this.#listed;
    const reason = `${this.#unlisted} more entries of this file were not taken. Look at the first ones: the cause is often the same.`;
    return [...this.#listed, {file: this.file, code: 'response-invalid', reason}];
  }
}
