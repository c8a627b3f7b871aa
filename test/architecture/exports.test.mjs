import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';

import {manifestOf, packageNames, ROOT} from './source-files.mjs';

const execute = promisify(execFile);

/** Every file that a package promises, with the conditions under which it is reached. */
function targetsOf(name) {
  const flatten = (value, path) =>
    typeof value === 'string'
      ? [{path, target: value}]
      : Object.entries(value).flatMap(([key, inner]) => flatten(inner, `${path} ${key}`));
  return flatten(manifestOf(name).exports, '');
}

/** A pattern stands for the files it matches, of which there has to be one. */
function filesOf(name, target) {
  const folder = join(ROOT, 'packages', name);
  if (!target.includes('*')) return existsSync(join(folder, target)) ? [join(folder, target)] : [];
  const [start, end] = target.slice(2).split('*');
  const within = existsSync(join(folder, start)) ? readdirSync(join(folder, start), {recursive: true}) : [];
  return within.filter((file) => file.endsWith(end)).map((file) => join(folder, start, file));
}

describe('package exports', () => {
  for (const name of packageNames()) {
    it(`of ${name} lead to files`, () => {
      const broken = targetsOf(name).filter(({target}) => filesOf(name, target).length === 0);
      assert.deepEqual(broken, []);
    });
  }
});

describe('every entry', () => {
  const entries = packageNames().flatMap((name) =>
    targetsOf(name)
      .filter(({target}) => target.endsWith('.js') && !target.includes('*'))
      // Node never follows this condition.
      .filter(({path}) => !path.split(' ').includes('browser'))
      .flatMap(({target}) => filesOf(name, target)),
  );

  it('is found', () => {
    assert.ok(entries.length >= 7, entries.join('\n'));
  });

  for (const entry of entries) {
    it(`loads in Node, without a DOM: ${entry.slice(ROOT.length)}`, async () => {
      const script = `await import(${JSON.stringify(pathToFileURL(entry).href)})`;
      await execute(process.execPath, ['--input-type=module', '--eval', script], {cwd: ROOT});
    });
  }
});
