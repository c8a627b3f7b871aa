import {parseArgs} from 'node:util';

import {CliError} from './cli-error.js';
import type {Command} from './command.js';
import type {Console} from './console.js';
import {exportCommand} from './export.js';
import {merge} from './merge.js';
import {tallyCommand} from './tally.js';
import {validate} from './validate.js';

const COMMANDS: {readonly [name: string]: Command} = {validate, export: exportCommand, merge, tally: tallyCommand};

const HELP = `consulta COMMAND [FILES] [OPTIONS]

${Object.entries(COMMANDS)
  .map(([name, {summary}]) => `  ${name.padEnd(10)}${summary}`)
  .join('\n')}

  consulta COMMAND --help   what a command takes
  consulta --version        which version this is

Results go to standard output or to the file of --out, all else to standard error. No file is written over without
--force. The program ends with 0 when all is well, 1 when something is wrong in a file or was left out, 2 when it could
not do what was asked.`;

/** Runs the program; returns the code with which it ends. */
export async function run(
  words: readonly string[],
  {console, signal, version}: {readonly console: Console; readonly signal: AbortSignal; readonly version: string},
): Promise<0 | 1 | 2> {
  const [name = '', ...rest] = words;
  if (['', '--help', '-h', 'help'].includes(name)) {
    console.print(HELP);
    return name === '' ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    console.print(version);
    return 0;
  }
  try {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new CliError(`There is no command "${name}". There are: ${Object.keys(COMMANDS).join(', ')}.`);
    const {values, positionals} = parsed(command, rest, name);
    if (values['help'] === true) {
      console.print(command.help);
      return 0;
    }
    return await command.run({files: positionals, options: values, console, signal});
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    console.tell(error.message);
    return 2;
  }
}

function parsed(command: Command, words: readonly string[], name: string) {
  try {
    const options = {...command.options, help: {type: 'boolean', short: 'h'}} as const;
    const {values, positionals} = parseArgs({args: [...words], options, allowPositionals: true});
    return {values: values as {readonly [option: string]: string | boolean | undefined}, positionals};
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new CliError(`${reason}. "consulta ${name} --help" says what there is.`);
  }
}
