import type {Draft, Response} from '@consulta/schema';

/** What a draft keeps per question, each under the question's id. */
const PARTS = ['answers', 'edits', 'notes', 'paradata'] as const;
/** Without these it belongs to nothing. */
const NAMES = ['id', 'surveyId', 'surveyHash', 'savedAt'] as const;

/**
 * Whether a draft that was stored can be gone on with. A hand that meddles, or a disk that fails, may have left
 * something else, which is not to stop the person from saving, nor to stand before drafts that are whole.
 */
export function isWhole(draft: Draft): boolean {
  const {answers, edits} = draft as Partial<Draft>;
  return (
    answers !== undefined &&
    edits !== undefined &&
    PARTS.every((part) => isRecord(draft[part])) &&
    NAMES.every((name) => typeof draft[name] === 'string')
  );
}

/** Whether a stored response can be read: one that was damaged is not to take the others with it. */
export function isWholeResponse(response: Response): boolean {
  const {answers} = response as Partial<Response>;
  const names = ['id', 'surveyId', 'surveyHash', 'submittedAt', 'language'] as const;
  return answers !== undefined && isRecord(answers) && names.every((name) => typeof response[name] === 'string');
}

function isRecord(value: unknown): boolean {
  return value === undefined || (typeof value === 'object' && value !== null && !Array.isArray(value));
}
