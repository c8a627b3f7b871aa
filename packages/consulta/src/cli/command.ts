import type {ParseArgsConfig} from 'node:util';

import {CliError} from './cli-error.js';
import type {Console} from './console.js';

/** What came of a command: 0 all well, 1 something is wrong or was left out, and was told. */
export type ExitCode = 0 | 1;

/** What a command is given. */
export interface CommandContext {
  readonly files: readonly string[];
  readonly options: {readonly [name: string]: string | boolean | undefined};
  readonly console: Console;
  readonly signal: AbortSignal;
}

/** A word that the program understands, with what it does and takes. */
export interface Command {
  readonly summary: string;
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  run(context: CommandContext): Promise<ExitCode>;
}

/** What every command that writes takes. */
export const OUTPUT_OPTIONS = {out: {type: 'string', short: 'o'}, force: {type: 'boolean'}} as const;

/** The value of an option that has only some; names them where it is another. */
export function oneOf<T extends string>(
  name: string,
  value: string | boolean | undefined,
  allowed: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new CliError(`--${name} ${String(value)}: choose one of ${allowed.join(', ')}.`);
  return found;
}

/** The value of an option that takes words. */
export function text(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
