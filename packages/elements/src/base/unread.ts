import type {ProblemCode} from '@consulta/engine';

/** What a person wrote that cannot be read as an answer: it stays in the field, and nobody gets past it unnoticed. */
export interface Unread {
  /** As written; '' where a native field does not tell. */
  readonly text: string;
  /** What it should have been. */
  readonly code: ProblemCode;
}
