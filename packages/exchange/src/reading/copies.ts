import {compareCopies, contentOf, type Response} from '@consulta/schema';

import type {ReadConflict, Rejection} from '../contract.js';

/** A content that came under an id, and the files that hold it. */
interface Copy {
  readonly response: Response;
  readonly files: string[];
}

/** Responses by id, with all that came under each. */
export class Copies {
  readonly #byId = new Map<string, Copy[]>();

  add(response: Response, file: string): void {
    const copies = this.#byId.get(response.id);
    if (copies === undefined) {
      this.#byId.set(response.id, [{response, files: [file]}]);
      return;
    }
    const content = contentOf(response);
    const same = copies.find((copy) => contentOf(copy.response) === content);
    if (same === undefined) copies.push({response, files: [file]});
    else if (!same.files.includes(file)) same.files.push(file);
  }

  /** Of each id the one that counts, in the order in which the ids were read. */
  get counted(): Response[] {
    return [...this.#byId.values()].map((copies) => inOrder(copies)[0]!.response);
  }

  get conflicts(): ReadConflict[] {
    return [...this.#byId].flatMap(([id, copies]) => {
      if (copies.length === 1) return [];
      const sorted = inOrder(copies);
      return [{id, responses: sorted.map(({response}) => response), files: sorted.map(({files}) => files)}];
    });
  }

  /** What is said to the files whose content does not count. */
  get rejections(): Rejection[] {
    return this.conflicts.flatMap(({id, files: [counted = [], ...others]}) =>
      others.flat().map((file) => ({file, code: 'conflict', responseId: id, reason: differs(id, counted)})),
    );
  }
}

function inOrder(copies: readonly Copy[]): readonly Copy[] {
  return copies.length === 1 ? copies : copies.toSorted((a, b) => compareCopies(a.response, b.response));
}

function differs(id: string, counted: readonly string[]): string {
  const where = counted.length > 1 ? `${counted[0] ?? ''} and ${counted.length - 1} more` : (counted[0] ?? '');
  return `Another response has the same id (${id}) and other content, in ${where}. That one was submitted first and counts until somebody says otherwise; ask the sender which one holds.`;
}
