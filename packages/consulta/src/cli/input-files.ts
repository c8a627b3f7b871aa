import {existsSync, readdirSync, statSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';

import type {ReadableFile} from '@consulta/exchange';

import {CliError} from './cli-error.js';

/** The files of these names, each once; `*` and `?` are looked up where the shell did not do that. */
export function inputFiles(names: readonly string[]): readonly ReadableFile[] {
  if (names.length === 0) throw new CliError('No file is named. Say which to read, for example: answers/*.json');
  const all = new Set(names.flatMap(matching));
  return [...all].map((name) => {
    if (!existsSync(name)) throw new CliError(`${name}: there is no such file. Check the name and the folder.`);
    if (statSync(name).isDirectory()) {
      throw new CliError(`${name}: this is a folder. Name the files in it: ${join(name, '*.json')}`);
    }
    return {name, text: () => readFile(name, 'utf8')};
  });
}

/** Wildcards in the last part of a path, as people write them on systems whose shell leaves them alone. */
function matching(name: string): readonly string[] {
  const last = basename(name);
  if (existsSync(name) || !/[*?]/.test(last)) return [name];
  const pattern = last
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const wanted = new RegExp(`^${pattern}$`);
  const folder = dirname(name);
  const found = existsSync(folder) ? readdirSync(folder).filter((entry) => wanted.test(entry)) : [];
  if (found.length === 0) throw new CliError(`${name}: no file has such a name. Check the folder.`);
  return found.sort().map((entry) => join(folder, entry));
}
