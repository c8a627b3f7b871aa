import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {posix} from 'node:path';
import {describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';

import {readImports} from '../architecture/read-imports.mjs';
import {listed, read, ROOT} from '../architecture/source-files.mjs';

const {folder, sets} = JSON.parse(read('test/size/limits.json'));
const built = readdirSync(posix.join(ROOT, folder), {recursive: true}).map((file) => file.replaceAll('\\', '/'));

/** The files a pattern means; `*` is the hash of seven characters that names of chunks carry. */
function matching(pattern) {
  const escaped = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  const expression = new RegExp(`^${escaped.join('[\\w-]{7}')}$`);
  return built.filter((file) => expression.test(file));
}

/** A file and everything that it imports at once, which is what the browser loads before it runs. */
function loadedWith(file, loaded = new Set()) {
  if (loaded.has(file)) return loaded;
  loaded.add(file);
  for (const {kind, target} of readImports(file)) {
    if (kind === 'value' && target) loadedWith(target, loaded);
  }
  return loaded;
}

const gzipBytes = (file) => gzipSync(read(file), {level: 9}).length;

describe('gzip bytes of the built folder', () => {
  for (const {name, entries, most, reason} of sets) {
    it(`${name}: at most ${most}`, (test) => {
      const starts = entries.flatMap((entry) => {
        const files = matching(entry);
        assert.ok(files.length > 0, `${folder}/${entry} was not built`);
        return files.map((file) => posix.join(folder, file));
      });
      const sizes = [...new Set(starts.flatMap((file) => [...loadedWith(file)]))].map((file) => [
        gzipBytes(file),
        file,
      ]);
      const sum = sizes.reduce((total, [bytes]) => total + bytes, 0);
      test.diagnostic(`${name}: ${sum} of ${most} bytes`);
      const largestFirst = sizes.sort(([a], [b]) => b - a).map(([bytes, file]) => `${bytes}  ${file}`);
      assert.ok(sum <= most, `${sum} bytes are more than ${most}. ${reason}${listed(largestFirst)}`);
    });
  }

  it('have a reason for every limit', () => {
    for (const {name, reason} of sets) assert.ok(reason.length > 20, name);
  });
});
