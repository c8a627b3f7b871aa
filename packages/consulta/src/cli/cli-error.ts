/** Something that keeps the program from doing what was asked; the message says what to do. */
export class CliError extends Error {
  override readonly name = 'CliError';
}
