/**
 * What keeps an export from being made. `several-surveys`: say which one by `surveyId`. `unknown-survey`: no
 * definition has that id. `survey-missing`: a response answered a definition that was not given.
 * `unknown-question`: no ranking has that id. `unknown-item`: a
 * ballot names an item that is not in the list. `weight`: a ballot's weight is not a number that can be written.
 * `unknown-repeat`: no repeat has that id. `too-large`: a sheet cannot hold so many rows or columns.
 */
export type ExchangeErrorCode =
  | 'several-surveys'
  | 'unknown-survey'
  | 'survey-missing'
  | 'unknown-question'
  | 'unknown-item'
  | 'weight'
  | 'unknown-repeat'
  | 'too-large';

/** An export that cannot be made; the message says what to do, `code` is there to translate. */
export class ExchangeError extends Error {
  override readonly name = 'ExchangeError';

  constructor(
    readonly code: ExchangeErrorCode,
    message: string,
  ) {
    super(message);
  }
}
