import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const FOLDER = fileURLToPath(new URL('../../../.cache/faults', import.meta.url));

/** What a run came to, a file per engine: what was said to people is read there too. */
export function writeResults(engine, results) {
  mkdirSync(FOLDER, {recursive: true});
  writeFileSync(join(FOLDER, `${engine}.json`), `${JSON.stringify(results, undefined, 2)}\n`);
}
