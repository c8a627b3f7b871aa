#!/usr/bin/env node
import {readFileSync} from 'node:fs';
import process from 'node:process';

import {processConsole} from './console.js';
import {run} from './run.js';

const console = processConsole();
const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads has seen enough, as with "| head".
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {version: string};

try {
  process.exitCode = await run(process.argv.slice(2), {console, signal: stop.signal, version});
} catch (error) {
  if (stop.signal.aborted) {
    console.tell('Stopped. Nothing was written.');
    process.exitCode = 130;
  } else {
    console.tell(
      `Something unexpected happened, and nothing was written: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    process.exitCode = 2;
  }
}
