import type {Findings, Path} from './findings.js';
import type {Rule} from './text.js';

/** What the cross-checks of a survey need to know of a question type; each type declares it in its own file. */
export interface QuestionDefinition<Q> {
  /** Checks what the shape cannot say about one question of this type. */
  readonly check?: (question: Q, path: Path | undefined, findings: Findings) => void;
  /** Ids that can follow the question's in a variable or a score: `answers.matrix.row`, `matrix/row`. */
  readonly parts?: (question: Q) => readonly string[];
  /** The rule that makes its value. */
  readonly formula?: (question: Q) => Rule;
}
