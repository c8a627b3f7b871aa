import {once} from 'node:events';
import {createWriteStream, existsSync, renameSync, rmSync} from 'node:fs';
import process from 'node:process';
import type {Writable} from 'node:stream';

import {CliError} from './cli-error.js';

/** Where a result goes. */
export interface OutputOptions {
  /** A file; standard output without. */
  readonly out: string | undefined;
  readonly force: boolean;
  /** Cannot be looked at in a terminal. */
  readonly isBinary?: boolean;
}

/** Refuses before anything is read what could not be written afterwards. */
export function checkOutput({out, force, isBinary = false}: OutputOptions): void {
  if (out === undefined) {
    if (isBinary && process.stdout.isTTY) {
      throw new CliError('This format cannot be shown in a terminal. Name a file: --out results.xlsx');
    }
  } else if (existsSync(out) && !force) {
    throw new CliError(`${out}: there is such a file already. Choose another name, or write over it with --force.`);
  }
}

/** Writes bytes as they come. A file appears under its name when it is whole, and not at all when something fails. */
export async function writeOutput(bytes: ReadableStream<Uint8Array>, options: OutputOptions): Promise<void> {
  checkOutput(options);
  const {out} = options;
  if (out === undefined) return pour(bytes, process.stdout);
  const unfinished = `${out}.${process.pid}.unfinished`;
  try {
    const file = createWriteStream(unfinished, {flags: 'wx'});
    await pour(bytes, file);
    file.end();
    await once(file, 'close');
    checkOutput(options);
    renameSync(unfinished, out);
  } catch (error) {
    rmSync(unfinished, {force: true});
    throw isFileProblem(error) ? new CliError(`${out}: cannot be written (${error.code}). Check the folder.`) : error;
  }
}

async function pour(bytes: ReadableStream<Uint8Array>, target: Writable): Promise<void> {
  const failed = new Promise<never>((_, reject) => target.once('error', reject));
  failed.catch(() => undefined); // Whoever waits below hears of it.
  const reader = bytes.getReader();
  try {
    for (;;) {
      const {done, value} = await Promise.race([reader.read(), failed]);
      if (done) return;
      if (!target.write(value)) await Promise.race([once(target, 'drain'), failed]);
    }
  } finally {
    await reader.cancel();
  }
}

function isFileProblem(error: unknown): error is Error & {readonly code: string} {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;
}
