import {readdirSync, readFileSync} from 'node:fs';
import {join, posix, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const NOT_OURS = new Set(['node_modules', 'dist', 'dist-cli', 'coverage', 'test-results', 'fixtures']);

/** Every file of the workspace that somebody wrote by hand, as a path from the root with forward slashes. */
export function handWrittenFiles(folder = ROOT) {
  return readdirSync(folder, {withFileTypes: true}).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (NOT_OURS.has(entry.name) || entry.name.startsWith('.')) return [];
    if (entry.isDirectory()) return handWrittenFiles(path);
    return /\.generated\./.test(entry.name) ? [] : [relative(ROOT, path).split(sep).join(posix.sep)];
  });
}

/** The TypeScript of the packages; tests may import anything and are left out. */
export function packageSources() {
  return handWrittenFiles().filter((file) => /^packages\/[^/]+\/src\/.*\.ts$/.test(file) && !file.endsWith('.test.ts'));
}

export function read(file) {
  return readFileSync(join(ROOT, file), 'utf8');
}

export function packageNames() {
  return readdirSync(join(ROOT, 'packages'));
}

export function manifestOf(name) {
  return JSON.parse(read(`packages/${name}/package.json`));
}

/** A list of offences that reads as the message of a failed test. */
export function listed(offences) {
  return `\n${offences.map((offence) => `  ${offence}`).join('\n')}\n`;
}
