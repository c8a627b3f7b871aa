export type ConsultaErrorCode =
  | 'survey-missing'
  | 'survey-invalid'
  | 'survey-unreachable'
  | 'instrument-unknown'
  | 'part-unreachable'
  | 'storage-unavailable'
  | 'storage-quota'
  | 'storage-failed';

/** Something went wrong that a host page or a person should know. `message` is in the element's language. */
export class ConsultaError extends Error {
  readonly code: ConsultaErrorCode;
  /** Lines with more to say: one per issue of a definition. */
  readonly details: readonly string[];

  constructor(code: ConsultaErrorCode, message: string, options: {cause?: unknown; details?: readonly string[]} = {}) {
    super(message, {cause: options.cause});
    this.name = 'ConsultaError';
    this.code = code;
    this.details = options.details ?? [];
  }
}
