/**
 * `unknown-question`: the survey has no question of that id that ranks items. `unknown-group-by`: nor a choice question
 * to group by. `unreadable-method`: the question's answers hold nothing that the method reads. `hidden-group`: the group
 * does not exist, or is too small to be shown.
 */
export type RankingMethodErrorCode = 'unknown-question' | 'unknown-group-by' | 'unreadable-method' | 'hidden-group';

/** A result that cannot be worked out; the message says why and what to do, `code` is there to translate. */
export class RankingMethodError extends Error {
  override readonly name = 'RankingMethodError';

  constructor(
    readonly code: RankingMethodErrorCode,
    message: string,
  ) {
    super(message);
  }
}
