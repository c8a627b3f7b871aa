/** Somebody asked for a section, question or score that the survey does not have. */
export class UnknownIdError extends Error {
  override readonly name = 'UnknownIdError';
  readonly code = 'unknown-id';

  constructor(
    readonly kind: 'section' | 'question' | 'score',
    readonly id: string,
    known: readonly string[],
  ) {
    const some = known.slice(0, 10).join(', ');
    super(
      `This survey has no ${kind} "${id}". It has: ${some}${known.length > 10 ? ', …' : some === '' ? 'none' : ''}.`,
    );
  }
}
